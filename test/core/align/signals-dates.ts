/** `Korean | English | date of the article | what must match`: days, months, years, hours. */
export const DATES = `
4월 27일 | Apr. 27 | | m:4 27
4월 27일에 | on April 27 | | m:4 27
4월 27일 | 27 April | | m:4 27
4월 27일 | the 27th of April | | m:4 27
지난 7일 | on Wednesday | 2023-06-08 | w:3
7일(현지시각) | Wednesday | 2023-06-08 | w:3
오는 12일 | next Monday | 2023-06-08 | w:1
24~26일 | July 24-26 | | 24 26
10~12일 | from the 10th to the 12th | | 10 12
3~4월 | in March and April 2019 | | m:3 m:4
6월 7일 | Wednesday | 2023-06-08 | w:3
15일(목) | Thursday | | w:4
금요일에 | on Friday | | w:5
십이월 | in December 2018 | | m:12
시월 어느 날 | a day in October | | m:10
유월의 | that June | | m:6
14일 | yesterday | 2023-06-15 | yesterday
15일 | today | 2023-06-15 | today
16일 | tomorrow | 2023-06-15 | tomorrow
지난해 | last year | | rel:y-1
지난해 | in 2022 | 2023-06-15 | 2022
작년에는 | in 2022 | 2023-06-15 | 2022
2022년 | last year | 2023-06-15 | rel:y-1
재작년 | in 2021 | 2023-06-15 | 2021
올해 | in 2023 | 2023-06-15 | 2023
올해 들어 | this year | | rel:y0
내년 | in 2024 | 2023-06-15 | 2024
내년부터 | from next year | | rel:y1
지난달 | in May 2023 | 2023-06-15 | m:5
지난달 | last month | | rel:m-1
5월 | last month | 2023-06-15 | rel:m-1
이달 초 | in early June | 2023-06-15 | m:6
이달 말 | at the end of this month | | rel:m0
다음달 | in July 2023 | 2023-06-15 | m:7
다음 달 | next month | | rel:m1
지난달 14일 | June 14 | 2008-07-24 | m:6 14
2018년 시작해 이듬해 끝났다 | it began in 2018 and ended in 2019 | | 2018 2019
이듬해 | the following year | | following year
어제 | yesterday | | yesterday
어제 | on Wednesday | 2023-06-15 | w:3
오늘 | on Thursday | 2023-06-15 | w:4
이날 | on Thursday | 2023-06-15 | w:4
이날 | that day | | day
전날 | on Wednesday | 2023-06-15 | w:3
지난주 | last week | | week last
2018년 | in 2018 | | 2018
2018년 4월 | April 2018 | | 2018 m:4
2018~2020년 | from 2018 to 2020 | | 2018 2020
3분기 | the third quarter | | 3 quarter
3분기 실적 | Q3 results | | 3 quarter
올해 2분기 | the second quarter of this year | | 2 quarter rel:y0
상반기 | the first half of the year | | ~1st 0.5
하반기에 | in the second half | | 2 0.5
80년대 | the 1980s | | 1980
1980년대 | the '80s | | 80
90년대 초 | the early nineties | | 90
1960년대 | in the sixties | | 60
2000년대 초반 | the early 2000s | | 2000
19세기 | the 19th century | | 19 century
21세기의 | the twenty-first century | | 21 century
오후 3시 30분 | 3:30 p.m. | | t:15:30 3 30
오후 3시30분께 | at 15:30 | | t:15:30
오후 3시 반 | 3:30 pm | | t:15:30
오전 9시 | 9 a.m. | | t:9:00 9
오전 0시 26분 | 12:26 a.m. | | t:0:26
낮 12시 | at noon | | noon
밤 11시께 | around 11 p.m. | | t:23:00
새벽 2시 | 2 a.m. | | t:2:00
15시 30분 | 3:30 p.m. | | t:15:30
15:30 | 3:30 p.m. | | t:15:30
저녁 7시 15분 | 7:15 | | c:7:15
자정 무렵 | around midnight | | midnight
정오 | noon | | noon
4·27 판문점선언 | the April 27 Panmunjom Declaration | | m:4 27
5·18 민주화운동 | the May 18 uprising | | m:5 18
2018.4.27 | April 27, 2018 | | 2018 m:4 27
2018-04-27 | April 27, 2018 | | 2018 m:4 27
10일 동안 | for ten days | | 10 days
4·3을 겪은 | who lived through the April 3 Incident | | m:4 3
올 추석 | Chuseok this year | | rel:y0
오는 20일 | on Friday | 2023-10-16 | w:5
지난 3일 오후 | Saturday afternoon | 2023-06-05 | w:6 afternoon
지난 2월 | in February | 2023-06-05 | m:2
11~12월 | November and December | | m:11 m:12
2023년 6월 5일 | June 5, 2023 | | 2023 m:6 5
2019년부터 2022년까지 | between 2019 and 2022 | | 2019 2022
1945년 8월 15일 | Aug. 15, 1945 | | 1945 m:8 15
3월1일 | March 1 | | m:3 1
19일(현지시간) | on Monday | 2023-06-20 | w:1
31일 | on Wednesday | 2023-06-01 | w:3
1일 | on Thursday | 2023-05-31 | w:4
토·일요일 | Saturday and Sunday | | w:6 w:0
이번 달 | this month | | rel:m0
지난 달 말 | late last month | | rel:m-1
다음 달 초 | early next month | | rel:m1
지난해 같은 기간 | the same period last year | | rel:y-1 period
작년 12월 | last December | | m:12
내년도 예산안 | next year's budget | | rel:y1 budget
올 상반기 | the first half of this year | | ~1st 0.5 rel:y0
지난해 4분기 | the fourth quarter of last year | | 4 quarter rel:y-1
1분기 | the first quarter | | ~1st quarter
70~80년대 | the 1970s and 80s | | 1970 80
오전 10시께 | around 10 a.m. | | t:10:00
오후 2~4시 | 2-4 p.m. | | 2 4
밤 12시 | at midnight | | midnight
새벽 1시 반 | 1:30 a.m. | | t:1:30
오전 7시50분 | 7:50 a.m. | | t:7:50
48시간 이내 | within 48 hours | | 48 hours
20세기 초 | the early 20th century | | 20 century
광복 70주년 | the 70th anniversary of liberation | | 70 liberation
10년간 | for a decade | | decade
사흘 전 | three days ago | | 3
나흘 만에 | after four days | | 4
일주일 만에 | after a week | | week
8월 첫째 주 | the first week of August 2020 | | m:8 ~1st
2020년대 들어 | in the 2020s | | 2020
2021 회계연도 | fiscal year 2021 | | 2021
2025년 1월 20일(현지시각) | Jan. 20, 2025 | | 2025 m:1 20
9월19일 | Sept. 19 | | m:9 19
지난 6일부터 8일까지 | from Friday to Sunday | 2024-09-09 | w:5 w:0
오는 25~27일 | Oct. 25 to 27 | | 25 27
이달 15일 | on the 15th of this month | 2024-09-09 | 15 rel:m0
지난 1월 | in January 2024 | 2024-09-09 | m:1
작년 말 | the end of last year | | rel:y-1
올해 8월까지 | through August this year | 2024-09-09 | m:8 rel:y0
내달 3일 | Oct. 3 | 2024-09-09 | m:10 3
오후 6시쯤 | around 6 p.m. | | t:18:00
오전 11시~오후 2시 | 11 a.m. to 2 p.m. | | t:11:00 t:14:00
밤 9시 뉴스 | the 9 p.m. news | | t:21:00
아침 8시 | eight in the morning | | 8
14시 | 2 p.m. | | t:14:00
7시 30분 | 7:30 | | c:7:30
`;
