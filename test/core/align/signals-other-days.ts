/** `Korean | English | date of the article`: days and times that are not the same. */
export const OTHER_DAYS = `
월요일 | December
화요일 | Friday
4월 | May 5
7일 | Friday | 2023-06-08
7일 | Wednesday
5월 7일 | Wednesday | 2023-06-08
3분기 | first half
80년대 | the 1990s
오후 3시 | 9 a.m.
지난해 | in 2023 | 2023-06-15
지난달 | April 2023 | 2023-06-15
1박2일 | Friday | 2023-06-01
3일 뒤 | Saturday | 2023-06-01
다섯째 | fourth
월세 | Monday
화재 | Tuesday
수요 | Wednesday
목표 | Thursday
금융 | Friday
토지 | Saturday
일부 | Sunday
내년 | in 2022 | 2023-06-15
올해 | in 2022 | 2023-06-15
이달 | in May 2023 | 2023-06-15
올림픽 | this year
올라 | this year
15일 | Friday | 2023-06-15
15일 | yesterday | 2023-06-15
14일 | today | 2023-06-15
자정 | noon
정오 | midnight
90년대 | the 1980s
20대 | the 1930s
3월 | in May 2020
19세기 | the 20th
오전 9시 | 21:00
3분기 | the fourth
`;
