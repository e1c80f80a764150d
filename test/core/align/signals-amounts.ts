/** `Korean | English | date of the article | what must match`: scales, money, ranges, shares, units. */
export const AMOUNTS = `
2만5천 명 | 25,000 people | | 25000
3억 달러 | $300 million | | 300000000 dollar
1조2천억원 | 1.2 trillion won | | 1200000000000 won
1천5백 명 | 1,500 people | | 1500
3억 5천만 명 | 350 million people | | 350000000
12만3456명 | 123,456 people | | 123456
1조 2000억원 | 1.2 trillion won | | 1200000000000
8천여 명의 팬 | some 8,000 fans | | 8000
5백만 달러 | $5m | | 5000000
100억 달러 | $10bn | | 10000000000
1.5조원 | 1.5 trillion won | | 1500000000000
6420만원 | 64.2 million won | | 64200000
7만5000여 명 | more than 75,000 people | | 75000
3천톤 | 3,000 tons | | 3000 ton
300억원 규모 | worth 30 billion won (US$23 million) | | 30000000000 won
3억 달러(약 3900억원) | $300 million | | 300000000
40억 위안 | 4 billion yuan | | 4000000000 yuan
2조 엔 | 2 trillion yen | | 2000000000000 yen
7억5000만 유로 | €750 million | | 750000000 euro
5억~7억 달러 | $500 million to $700 million | | 500000000 700000000
5~7억 달러 | $500 million to $700 million | | 500000000 700000000
5억~7억원 | 500-700 million won | | 500000000 700000000
10~20만 명 | between 100,000 and 200,000 people | | 100000 200000
2~3조원 | two to three trillion won | | 2000000000000 3000000000000
300만~500만 명 | 3 million to 5 million people | | 3000000 5000000
20~30% | 20 to 30 percent | | 20 30 percent
3.5% 올랐다 | rose 3.5 percent | | 3.5 percent
3.5퍼센트 | 3.5% | | 3.5 percent
45% | 45 per cent | | 45 percent
0.25%포인트 인상 | raised by 0.25 percentage points | | 0.25 percent point
9%포인트 앞섰다 | led by nine percentage points | | 9 percent point
1.5배 | 1.5 times | | 1.5
절반이 넘는다 | more than half | | 0.5
절반으로 줄었다 | fell by one half | | 0.5
3분의 2 이상 | more than two-thirds | | 2/3
3분의 1이 | a third of them | | 1/3
3분의 1 수준 | one third of the level | | 1/3
4분의 1로 | to a quarter of that | | 1/4
4분의3 | three quarters of it | | 3/4
10분의 1 | one-tenth | | 1/10
삼분의 일 | one third | | 1/3
두 배로 늘었다 | doubled | | doubled
두 배가 넘는 | more than twice | | 2
2배 | double the number | | double
세 배로 늘었다 | tripled | | tripled
3배 | threefold | | 3
네 배 | quadruple | | quadruple
열 배 | tenfold | | 10
세번째 | the third time | | 3
3위에 올랐다 | came in third | | 3
5주년 | the fifth anniversary | | 5
10년 만에 | for the first time in a decade | | decade
수천 명 | thousands of people | | q:1000
수만 명 | tens of thousands of people | | q:10000
수십만 명 | hundreds of thousands of people | | q:100000
수백만 명 | millions of people | | q:1000000
수천만 원 | tens of millions of won | | q:10000000
수억 원 | hundreds of millions of won | | q:100000000
수십억 유로 | billions of euros | | q:1000000000
수조 원 | trillions of won | | q:1000000000000
6명 | half a dozen people | | 6
만 47살 | 47 years old | | 47
3 대 2로 이겼다 | won 3-2 | | 3 2
80㎞ 떨어진 | 80 km away | | 80 kilometers
80km 떨어진 | 80 kilometers away | | 80 kilometers
5킬로미터 | 5 km | | 5 kilometers
165㎡ | 165 square meters | | 165 meters square
25kg | 25 kilograms | | 25 kilograms
900㎜ | 900 millimeters | | 900 millimeters
인구 2만여명의 도시 | a city of some 20,000 people | | 20000
3분 만에 | in three minutes | | 3 minutes
여덟상만 낸다 | serves only eight orders | | 8
0.8W | 0.8 watts | | 0.8 watts
50㎛ 이상 | 50 micrometers or larger | | 50 micrometers
1ℓ에 | per 1 liter | | 1 liter
천만 명 | ten million people | | 10000000
이천오백 명 | 2,500 people | | 2500
삼천여 명 | some 3,000 people | | 3000
육십만 대군 | 600,000 troops | | 600000
구백 원 | 900 won | | 900 won
1만 2000명 | 12,000 people | | 12000
3만6천달러 | $36,000 | | 36000 dollar
2,300만 명 | 23 million people | | 23000000
0.5%p 낮췄다 | cut by half a percentage point | | 0.5 percent point
100만여 명 | more than one million people | | 1000000
8조4천억원 | 8.4 trillion won | | 8400000000000
2천4백억 원 | 240 billion won | | 240000000000
12억5000만 달러 | $1.25 billion | | 1250000000
6만㎡ | 60,000 square meters | | 60000 square
시속 120km | 120 kilometers per hour | | 120 kilometers
해발 1,950m | 1,950 meters above sea level | | 1950 meters
섭씨 35도 | 35 degrees Celsius | | 35 degrees
1인당 3만5천원 | 35,000 won per person | | 35000 won
네 배 가까이 | nearly fourfold | | 4
5분의 1로 | to a fifth of that | | 1/5
3분의 2가량 | about two thirds of them | | 2/3
만 18살 이상 | 18 and older | | 18
몇천 명 | a few thousand people | | q:1000
수백억원 | tens of billions of won | | q:10000000000
수천억 원 | hundreds of billions of won | | q:100000000000
코스피 2,500선 | the 2,500 level | | 2500
0.3%포인트 | 0.3 of a percentage point | | 0.3 percent point
1달러당 1,350원 | 1,350 won to the dollar | | 1350 won dollar
시가총액 1조달러 | $1 trillion market cap | | 1000000000000 dollar
27조8천억 원 | 27.8 trillion won | | 27800000000000
1억2천만 명 | 120 million people | | 120000000
4만3천여 가구 | some 43,000 households | | 43000 household
5백여 개 | more than 500 | | 500
8,848m | 8,848 meters | | 8848 meters
3만피트 | 30,000 feet | | 30000
최대 40% | up to 40% | | 40 percent
`;
