/** `Korean | English | date of the article | what must match`: letters, places, companies, surnames, countries. */
export const NAMES = `
K9 자주포 | K9 howitzers | | k9
K-9 자주포 | the K9 | | k9
F-35A 전투기 | F-35 fighters | | f35
KF-21 시제기 | the KF-21 prototype | | kf21
5G 통신망 | 5G networks | | 5g
G20 정상회의 | the G20 summit | | g20
주요 7개국(G7) | the Group of Seven (G-7) | | g7 7
화성-15형 | the Hwasong-15 | | 15
코로나19 | Covid-19 | | 19
유엔 총회 | the U.N. General Assembly | | un
유엔 | the United Nations | | nations
UN 안보리 | the United Nations Security Council | | nations
세계무역기구 | the WTO | | wto
WTO | the World Trade Organization | | trade
WHO 사무총장 | the head of the WHO | | WHO
IT 기업 | IT companies | | IT
미국 | the U.S. | | US
IAEA | the IAEA | | iaea
하마스 | Hamas | | hamas
헤즈볼라 | Hezbollah | | hezbollah
성남시 | Seongnam | | seongnam
평창 | Pyeongchang | | pyeongchang
개성공단 | the Kaesong complex | | kaesong
판문점 | Panmunjom | | panmunjom
연평도 | Yeonpyeong Island | | yeonpyeong
우한 | Wuhan | | wuhan
푸젠성 | Fujian Province | | fujian
상하이 | Shanghai | | shanghai
하르키우 | Kharkiv | | kharkiv
요하네스버그 | Johannesburg | | johannesburg
국민의힘 | the People Power Party | | power party
더불어민주당 | the Democratic Party | | democratic party
삼성전자 | Samsung Electronics | | samsung
현대차 | Hyundai Motor | | hyundai
카카오 | Kakao | | kakao
쿠팡 | Coupang | | coupang
엔비디아 | Nvidia | | nvidia
강릉 | Gangneung | | gangneung
춘천 | Chuncheon | | chuncheon
목포 | Mokpo | | mokpo
여수 | Yeosu | | yeosu
울릉도 | Ulleung Island | | ulleung
함경도 | Hamgyong Province | | hamgyong
신의주 | Sinuiju | | sinuiju
이태원 | Itaewon | | itaewon
강남구 | Gangnam | | gangnam
해운대 | Haeundae | | haeundae
경주 | Gyeongju | | gyeongju
키이우 | Kyiv | | kyiv
마리우폴 | Mariupol | | mariupol
바흐무트 | Bakhmut | | bakhmut
가자지구 | Gaza | | gaza
다마스쿠스 | Damascus | | damascus
알레포 | Aleppo | | aleppo
광둥성 | Guangdong | | guangdong
쓰촨성 | Sichuan | | sichuan
신장 | Xinjiang | | xinjiang
청두 | Chengdu | | chengdu
충칭 | Chongqing | | chongqing
톈진 | Tianjin | | tianjin
후쿠시마 | Fukushima | | fukushima
오키나와 | Okinawa | | okinawa
샌프란시스코 | San Francisco | | sanfrancisco
로스앤젤레스 | Los Angeles | | losangeles
라스베이거스 | Las Vegas | | lasvegas
필라델피아 | Philadelphia | | philadelphia
매사추세츠 | Massachusetts | | massachusetts
캔자스 | Kansas | | kansas
구글 | Google | | google
넷플릭스 | Netflix | | netflix
화웨이 | Huawei | | huawei
알리바바 | Alibaba | | alibaba
텐센트 | Tencent | | tencent
셀트리온 | Celltrion | | celltrion
블랙핑크 | Blackpink | | blackpink
미네소타의 | Minnesota | | minnesota
오 변호사는 | Oh said | | oh
김 대표 | Kim said | | kim
이 대표는 | Lee said | | lee
정 장관 | Chung said | | chung
조 의원 | Rep. Jo | | jo
문 전 대통령 | former President Moon | | moon
박씨는 | Park said | | park
이씨의 변호인 | Lee's lawyer | | lee
최모씨 | a man surnamed Choi | | choi
북-미 정상회담 | the North Korea-US summit | | north korea us
한·미 연합훈련 | exercises by South Korea and the US | | south korea us
한미 정상 | the leaders of South Korea and the US | | south korea us
한중일 정상회의 | the summit of South Korea, China and Japan | | korea china japan
북·중·러 | North Korea, China and Russia | | north korea china russia
미-중 갈등 | the US-China conflict | | us china
북미 대화 | dialogue between North Korea and the US | | north korea us
한일관계 | relations between South Korea and Japan | | korea japan relations
美 대통령 | the US president | | us
윤 대통령 | Yoon said | | yoon
이 전 대통령 | former President Lee | | lee
한 장관은 | Han said | | han
최 의원은 | Choi said | | choi
강 후보 | Kang | | kang
정씨 | Jeong | | jeong
백 교수 | Paik | | paik
남북 정상 | the leaders of South and North Korea | | south north korea
한-일 관계 | relations between South Korea and Japan | | korea japan relations
미·일 | the US and Japan | | us japan
중-러 | China and Russia | | china russia
북-러 정상회담 | the North Korea-Russia summit | | north korea russia summit
한·미·일 | South Korea, the US and Japan | | south korea us japan
한·중 | South Korea and China | | south korea china
나토 | NATO | | nato
AI 시대 | the age of AI | | ai
EU | the European Union | | european
GDP | GDP | | gdp
ICBM | an intercontinental ballistic missile | | missile
파주 | Paju | | paju
화성 | Hwaseong | | hwaseong
밀양 | Miryang | | miryang
태안 | Taean | | taean
새만금 | Saemangeum | | saemangeum
용산 | Yongsan | | yongsan
여의도 | Yeouido | | yeouido
광화문 | Gwanghwamun | | gwanghwamun
영변 | Yongbyon | | yongbyon
쿠르스크 | Kursk | | kursk
돈바스 | Donbas | | donbas
칸유니스 | Khan Younis | | khanyounis
항저우 | Hangzhou | | hangzhou
지린성 | Jilin | | jilin
요코하마 | Yokohama | | yokohama
`;
