/** A short article of our own: sentences and words that link, and one number and one date that differ. */
export const HARBOUR = {
  en: `The harbour counts its boats

Posted on : 2026-02-01 09:00 KST

The surveyors reached Busan on Wednesday. They counted 1,200 boats in the harbour and sent 2,600 troops home. “We are ready,” the captain said.

The strike drew 1,300 workers in the shipyard. The union ended it in March. The company raised wages by 5.1%.

The bridge to Jeju was opened on Jan. 7 by the minister. It had cost 45 billion won. Fishermen in Mokpo said that they had waited ten years.

The museum in Gwangju shows 340 paintings. The students of the university drew them.
`,
  ko: `항구가 배를 센다

등록 :2026-02-01 09:00

조사단은 수요일 부산에 닿았다. 항구에서 배 1200척을 세고 병력 2600명을 돌려보냈다. 선장은 “준비됐다”고 말했다.

조선소 파업에는 노동자 1400명이 참여했다. 노조는 3월에 파업을 끝냈다. 회사는 임금을 5.1% 올렸다.

제주로 가는 다리는 1월 8일 장관이 열었다. 건설에 450억원이 들었다. 목포 어민들은 십 년을 기다렸다고 말했다.

광주의 박물관은 그림 340점을 보여 준다. 대학교 학생들이 그렸다.
`,
};
