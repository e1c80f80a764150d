/** `Korean | English`: words that only look like numbers of the other side. */
export const APART = `
만일의 사태 | 10,000
만약 그렇다면 | 10,000
이만 끝내자 | 20,000
오만한 태도 | 50,000
조사 결과 | a trillion
조만간 | a trillion
십일조를 바치다 | 11 trillion
오전 회의 | five
일본 | one
일부 지역 | one
일단 | one
구조 작업 | nine
구청 직원 | nine
구글 | nine
사고 | four
사장은 | four
사과했다 | four
사천시 | 4,000
이천시 | 2,000
세대 차이 | three
세상에서 | three
세금을 | three
세가 기울었다 | three
삼성 | three
한편 | one
한때 | one
하나님이 | one
하나은행 | one
네 죄를 | four
네팔 | four
두고 | two
두려움 | two
이날 | two
이달 | two
이사회 | two
오늘 | five
육군 | six
칠레 | seven
팔레스타인 | eight
열차 | ten
열쇠 | ten
열대 우림 | ten
열의 | ten
십자가 | ten
열세에 몰린 | 13
백성 | one hundred
백화점 | one hundred
백신 | one hundred
천사가 | 1,000 or 1,004
천막 | a thousand
천주교 | a thousand
만남 | 10,000
만세 | 10,000
억울한 | 100 million
할 수만 있다면 | tens of thousands
수조 속의 물고기 | trillions
사흘 | for the fourth time
9월 | nine people
2018년 | 2019
3분의 2 | half
수천 명 | millions
5억 | five million
1조 | one billion
F-35 | 35 people
G20 | 20 people
5G | five
165㎡ | two
미국 | US$23
3 대 2 | 32 vehicles
2018년 이듬해 | 2017
스무디 | twenty
만약의 경우 | 10,000
만나서 | 10,000
만든 | 10,000
만화 | 10,000
천천히 | 1,000
천재 | 1,000
천안시 | 1,000
백만장자의 | ten
백악관 | one hundred
백제 | one hundred
십대 | ten dollars
조선 | a trillion
조직 | a trillion
조건 | a trillion
억압 | one hundred million
오해 | five
오후 | five
오랜 | five
육지 | six
육아 | six
칠판 | seven
칠흑 | seven
팔아 | eight
팔다리 | eight
구름 | nine
구체적 | nine
사람 | four
사실 | four
사라진 | four
삼촌 | three
삼림 | three
이후 | two
이미 | two
이유 | two
이야기 | two
일어나 | one
일하다 | one
일요일 | one
한다 | one
한강 | one
한글 | one
한숨 | one
두뇌 | two
두부 | two
두께 | two
세계 | three
세력 | three
세종시 | three
네가 | four
네덜란드 | four
네트워크 | four
열정 | ten
열심히 | ten
열린 | ten
열병식 | ten
쉰다 | fifty
서른 | forty
하나같이 | one
하나둘 | five
스무고개 | thirty
아홉 | eight
몇 차례 | hundreds
수사 | dozens
수도 | hundreds
수정안 | hundreds
수백만 | thousands
3분의 1 | two thirds
절반 | a third of
두 배 | tripled
세 배 | doubled
3.5% | 35 percentiles
300억원 | 30 million euros
5~7억 | 5 to 7 million
K9 | nine
F-16 | sixteen
G7 | seven people
4K | four
165㎡ | three
수백만 원 | thousands of dollars
`;
