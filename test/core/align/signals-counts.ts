/** `Korean | English | date of the article | what must match`: numerals, ordinals, ages, scores. */
export const COUNTS = `
스무 명이 다쳤다 | 20 people were injured | | 20
예순일곱 살의 농부 | a 67-year-old farmer | | 67
매출이 아홉 배로 늘었다 | sales grew nine times | | 9
열두 시에 시작했다 | began at 12 o'clock | | 12
서너 차례 만났다 | met three or four times | | 3 4
한 명이 숨졌다 | one person died | | 1
두 나라 정상 | the leaders of the two countries | | 2
세 사람은 | the three people | | 3
네 가지 조건 | four conditions | | 4
다섯 달 만에 | after five months | | 5
여섯째 아이 | the sixth child | | 6
일곱 살 난 딸 | a seven-year-old daughter | | 7
여덟 곳에서 | at eight locations | | 8
열 명 가운데 | out of ten people | | 10
열한 번째 | for the 11th time | | 11
열다섯 가구 | 15 households | | 15
스물세 살이던 | was 23 years old | | 23
서른 명쯤 | about thirty people | | 30
마흔두 살 | aged 42 | | 42
쉰다섯 명 | fifty-five men | | 55
여든 살 생일 | 80th birthday | | 80
아흔아홉 마리의 양 | ninety-nine sheep | | 99
한두 달 안에 | within one or two months | | 1 2
두세 배 | two or three times | | 2 3
대여섯 명 | five or six people | | 5 6
예닐곱 살 | six or seven years old | | 6 7
셋 중 둘은 | two of the three | | 2 3
석 달 만에 | in three months | | 3
넉 달 동안 | for four months | | 4
사흘째 | for a third day | | 3
이틀 동안 | for two days | | 2
열흘 만에 | after ten days | | 10
삼십만 명 | 300,000 people | | 300000
이백오십 명 | two hundred and fifty men | | 250
천 명이 넘는 시민 | more than 1,000 citizens | | 1000
만여 명이 모였다 | some 10,000 people gathered | | 10000
오천 명을 먹였다 | fed five thousand men | | 5000
사십 일 밤낮 | forty days and forty nights | | 40
칠 년 동안 | for seven years | | 7
백만 명 | a million people | | 1000000
이십여 명 | some twenty people | | 20
육천 원 | 6,000 won | | 6000 won
5~6개 | 5-6 pieces | | 5 6
1~2년 | one or two years | | 1 2
리히터 규모 6.8 | a magnitude 6.8 quake | | 6.8
제2차 세계대전 | the Second World War | | 2
첫 번째 회담 | the first talks | | ~1st
두 번째 | for the second time | | 2
제16차 회담 | the 16th round of talks | | 16
둘째 아들 | the second son | | 2
첫 회담 | the first meeting | | ~1st
50년 이상 | more than five decades | | 50
수십 명 | dozens of people | | q:10
수백명 | hundreds of people | | q:100
수 백명 | several hundred people | | q:100
36명 | three dozen people | | 36
24명 | two dozen people | | 24
박아무개(47)씨 | a 47-year-old surnamed Park | | 47 Park
20대 중반 | in her mid-20s | | 20
30~40대 | people in their 30s and 40s | | 30 40
50대 남성 | a man in his fifties | | 50
10대 | teenagers | | teenager
20여 대 | some 20 vehicles | | 20
2대1로 졌다 | lost 2-1 | | 2 1
5 대 3 의견으로 | in a 5-3 ruling | | 5 3
3개월간 | for three months | | 3 months
19개국 | 19 countries | | 19 countries
다섯살 때부터 | from the age of five | | 5
석달 동안 | for three months | | 3
3일 뒤 | three days later | | 3 days
1박2일 | one night and two days | | 2
쌍둥이 두 쌍 | two pairs of twins | | 2
열두 살 소년 | a 12-year-old boy | | 12
네 번째 시도 | the fourth attempt | | 4
다섯 차례나 | as many as five times | | 5
스물네 시간 | twenty-four hours | | 24
서른아홉의 나이에 | at the age of 39 | | 39
예순 살이 넘은 | over sixty | | 60
마흔 명 남짓 | some forty people | | 40
백여 명 | about 100 people | | 100
팔백 명 | 800 people | | 800
3대1 경쟁률 | a ratio of 3-to-1 | | 3 1
10명 중 7명 | seven out of ten | | 7 10
다섯 명 중 한 명 | one in five | | 5 1
1·2위 | the first and second | | ~1st 2
제75주년 | the 75th anniversary | | 75 anniversary
21대 국회 | the 21st National Assembly | | 21
20대 대선 | the 20th presidential election | | 20
4인 가구 | a four-person household | | 4 household
두 차례에 걸쳐 | on two occasions | | 2
세 아이의 엄마 | mother of three | | 3
80대 노인 | a man in his 80s | | 80
수십 년간 | for decades | | decades
삼백육십오 일 | 365 days | | 365
이십사 시간 | 24 hours | | 24
열두 지파 | the twelve tribes | | 12
일백이십 명 | a hundred and twenty men | | 120
오천 인 | five thousand people | | 5000
사백삼십 년 | 430 years | | 430
육백육십육 | six hundred sixty-six | | 666
둘째 날 | the second day | | 2
셋째 날에 | on the third day | | 3
일곱째 날 | the seventh day | | 7
세 번 부인하리라 | you will deny me three times | | 3
제 삼일에 | on the third day | | 3
십사 년 후 | fourteen years later | | 14
칠십 인 | the seventy | | 70
천 년이 하루 같고 | a thousand years as one day | | 1000
여섯 날개 | six wings | | 6
두 가지 방법 | two ways | | 2
3개의 인자 | three arguments | | 3
2차원 배열 | a two-dimensional array | | 2
64비트 | 64-bit | | 64
100ms 이내 | within 100 ms | | 100
첫 번째 인자 | the first argument | | ~1st argument
0부터 시작 | starts from 0 | | 0
한 번만 | only one time | | 1
다섯 번째 줄 | the fifth line | | 5
스무 번째 | the twentieth | | 20
백번째 | the 100th | | 100
5:3 | 5-3 | | 5 3
1-0 승리 | a 1-0 win | | 1 0
6대 3으로 | by six to three | | 6 3
7대2 | 7-2 | | 7 2
10여 차례 | some ten times | | 10
4~5명 | four or five people | | 4 5
일고여덟 명 | seven or eight | | 7 8
5개국 정상 | leaders of five countries | | 5 countries
30대 그룹 | the 30 largest conglomerates | | 30
10대 소녀 | a teenage girl | | teenage
30대 초반 여성 | a woman in her early 30s | | 30
예순둘 | 62 | | 62
갓 스물을 넘긴 | just over twenty | | 20
11살 난 | an 11-year-old | | 11
생후 6개월 | six months old | | 6 months
열에 일곱은 신호를 어겼다 | about 70% had run a light | | 70
열에 아홉 | nine in 10 | | 9 10
10명 중 7명 | 70 percent of them | | 70
다섯 곳 가운데 한 곳 | 20% of the sites | | 20
응답자의 90%가 | nine out of ten respondents | | 0.9
4분의 1 | 25% | | 25
2년 1개월 만에 | for the first time in 25 months | | 25
25개월 만에 | two years and one month | | 25
1시간 30분 동안 | for 90 minutes | | 90
유족은 1남3녀다 | survived by a son and three daughters | | son 3 daughters
쉰여드레를 버텼다 | held out for 58 days | | 58
열이틀 만에 | in 12 days | | 12
100년 | a century | | century
`;
