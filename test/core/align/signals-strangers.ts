/** `Korean | English | date of the article`: words that only sound like names of the other side. */
export const STRANGERS = `
이 회사 | Lee
정부 | Jung
박물관 | Park
최근 | Choi
강원 | Kang
한국 | Han
조선 | Cho
문제 | Moon
서울 | Seo
신문 | Shin
유명한 | Yoo
북극 | Korea
일자리 | Japan
미술 | the US
중앙 | China
중·고등학교 | China
김 의원 | Park
시진핑 | Kim Jong-un
이재명 | Nak-yon
이낙연 | Jae-myung
윤석열 | Ji-min
문재인 | Park Geun-hye
박근혜 | Moon Jae-in
바이든 | Trump
트럼프 | Biden
푸틴 | Putnam
시진핑 | Xinjiang
베이징 | Beirut
광주 | Gwangmyeong
성남 | Seoul
이낙연 대표 | Park said
정 장관 | Kim said
한 변호사 | Lee said
최씨 | Park said
오 시장 | Kim said
한·일 | China
미·중 | Russia
중러 | Japan
북미 | Europe
기도 | Kido
지도 | Jido
가구 | Gagu
정당 | Jordan
사장 | Sajan
대표 | Deborah
의원 | Owen
기자 | Giza
위원 | Weewon
관계 | Gwangju
시민 | Simon
우리 | Uri
나라 | Nara
회사 | Hosea
사용 | Sayong
지역 | Zurich
대학 | Dahlia
시간 | Seagan
문제 | Munge
영화 | Yonghwa
경제 | Kyung
주장 | Johnson
김정은 | Dae-jung
`;
