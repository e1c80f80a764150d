/** `Korean | English | date of the article | what must match`: names of people. */
export const PEOPLE = `
이재원 의원 | Rep. Lee Jae-won | | leejaewon
이재원 | Yi Jae-won | | yijaewon
이승만 | Syngman Rhee | | rhee
리용호 외무상 | Foreign Minister Ri Yong-ho | | riyongho
박정희 | Park Chung-hee | | parkchunghee
박근혜 전 대통령 | former President Park Geun-hye | | park
최순실 | Choi Soon-sil | | choisoonsil
최용수 | Choe Yong-su | | choeyongsu
정동영 통일부 장관 | Unification Minister Chung Dong-young | | chungdongyoung
정의용 | Jeong Eui-yong | | jeongeuiyong
정세균 | Chung Sye-kyun | | chungsyekyun
조국 법무부 장관 | Justice Minister Cho Kuk | | chokuk
조태용 | Jo Tae-yong | | jotaeyong
노무현 | Roh Moo-hyun | | rohmoohyun
임종석 | Im Jong-seok | | imjongseok
임은정 검사 | prosecutor Lim Eun-jeong | | limeunjeong
유승민 | Yoo Seong-min | | yooseongmin
한정림 대법관 | Justice Han Jeong-rim | | hanjeongrim
오세린 변호사 | Oh Se-rin, the attorney | | ohserin
문가람 기자 | Moon Ga-ram, staff reporter | | moongaram
김정은 국무위원장 | leader Kim Jong Un | | kimjongun
김정은 위원장 | leader Kim Jong-un | | kimjongun
시진핑 국가주석 | President Xi Jinping | | xijinping
왕이 외교부장 | Foreign Minister Wang Yi | | wangyi
리커창 총리 | Premier Li Keqiang | | likeqiang
양제츠 | Yang Jiechi | | yangjiechi
기시다 총리 | Prime Minister Kishida | | kishida
아베 신조 | Shinzo Abe | | abe
젤렌스키 | Zelensky | | zelensky
블링컨 국무장관 | Secretary of State Blinken | | blinken
푸틴 | Vladimir Putin | | putin
메드베데프 | Medvedev | | medvedev
트뤼도 | Trudeau | | trudeau
마크롱 | Macron | | macron
무가베 | Mugabe | | mugabe
네타냐후 | Netanyahu | | netanyahu
숄츠 | Scholz | | scholz
윤석열 대통령 | President Yoon Suk-yeol | | yoonsukyeol
문재인 | Moon Jae-in | | moonjaein
이명박 | Lee Myung-bak | | leemyungbak
안철수 | Ahn Cheol-soo | | ahncheolsoo
추미애 | Choo Mi-ae | | choomiae
황교안 | Hwang Kyo-ahn | | hwangkyoahn
강경화 | Kang Kyung-wha | | kangkyungwha
반기문 | Ban Ki-moon | | bankimoon
손흥민 | Son Heung-min | | sonheungmin
류현진 | Ryu Hyun-jin | | ryuhyunjin
김연아 | Kim Yu-na | | kimyuna
봉준호 | Bong Joon-ho | | bongjoonho
박찬욱 | Park Chan-wook | | parkchanwook
홍준표 | Hong Joon-pyo | | hongjoonpyo
나경원 | Na Kyung-won | | nakyungwon
심상정 | Sim Sang-jung | | simsangjung
허창수 | Huh Chang-soo | | huhchangsoo
정몽구 | Chung Mong-koo | | chungmongkoo
구광모 | Koo Kwang-mo | | kookwangmo
신동빈 | Shin Dong-bin | | shindongbin
현정은 | Hyun Jeong-eun | | hyunjeongeun
김여정 | Kim Yo-jong | | kimyojong
최선희 | Choe Son Hui | | choesonhui
리선권 | Ri Son Gwon | | risongwon
조용원 | Jo Yong Won | | joyongwon
후진타오 | Hu Jintao | | hujintao
장쩌민 | Jiang Zemin | | jiangzemin
덩샤오핑 | Deng Xiaoping | | dengxiaoping
마오쩌둥 | Mao Zedong | | maozedong
왕치산 | Wang Qishan | | wangqishan
고이즈미 | Koizumi | | koizumi
하토야마 | Hatoyama | | hatoyama
스즈키 | Suzuki | | suzuki
오타니 | Ohtani | | ohtani
바이든 | Biden | | biden
해리스 | Harris | | harris
폼페이오 | Pompeo | | pompeo
볼턴 | Bolton | | bolton
펠로시 | Pelosi | | pelosi
매카시 | McCarthy | | mccarthy
오스틴 | Austin | | austin
설리번 | Sullivan | | sullivan
옐런 | Yellen | | yellen
머스크 | Musk | | musk
저커버그 | Zuckerberg | | zuckerberg
베를루스코니 | Berlusconi | | berlusconi
사르코지 | Sarkozy | | sarkozy
올랑드 | Hollande | | hollande
수낵 | Sunak | | sunak
존슨 | Johnson | | johnson
모디 | Modi | | modi
마두로 | Maduro | | maduro
두테르테 | Duterte | | duterte
루카셴코 | Lukashenko | | lukashenko
라브로프 | Lavrov | | lavrov
프리고진 | Prigozhin | | prigozhin
쇼이구 | Shoigu | | shoigu
안도경 기자 | Ahn Do-kyung, staff reporter | | ahndokyung
고말순(70)씨 | Go Mal-soon, 70 | | gomalsoon 70
유채원 교수는 | Yoo said | | yoo
이정훈 책임연구원은 | Yi said | | yi
라이스 장관 | Secretary Rice | | rice
매케인 | McCain | | mccain
매들린 | Madeleine | | madeleine
이창용 한국은행 총재 | Bank of Korea Gov. Rhee Chang-yong | | rheechangyong
유인촌 장관 | Minister Yu In-chon | | yuinchon
우원식 국회의장 | Speaker Woo Won-shik | | woowonshik
추경호 원내대표 | floor leader Choo Kyung-ho | | chookyungho
신원식 안보실장 | Shin Won-sik | | shinwonsik
조태열 외교부 장관 | Foreign Minister Cho Tae-yul | | chotaeyul
박상기 | Park Sang-ki | | parksangki
이종섭 | Lee Jong-sup | | leejongsup
임성근 사단장 | Lim Seong-geun | | limseonggeun
김건희 여사 | first lady Kim Keon-hee | | kimkeonhee
노태우 | Roh Tae-woo | | rohtaewoo
김대중 | Kim Dae-jung | | kimdaejung
전두환 | Chun Doo-hwan | | chundoohwan
류길재 | Ryoo Kihl-jae | | ryookihljae
윤병세 | Yun Byung-se | | yunbyungse
허은아 | Heo Eun-a | | heoeuna
곽상도 | Kwak Sang-do | | kwaksangdo
이시바 총리 | Prime Minister Ishiba | | ishiba
마르코스 | Marcos | | marcos
밀레이 | Milei | | milei
스타머 | Starmer | | starmer
왈츠 | Waltz | | waltz
헤그세스 | Hegseth | | hegseth
베선트 | Bessent | | bessent
루비오 | Rubio | | rubio
리창 총리 | Premier Li Qiang | | liqiang
왕이 부장 | Wang Yi | | wangyi
친강 | Qin Gang | | qingang
신와르 | Sinwar | | sinwar
나스랄라 | Nasrallah | | nasrallah
아사드 | Assad | | assad
`;
