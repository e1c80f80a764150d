/** A long article for the reader's tests: numbers and harbours of our own, so that the sides link. */
const HARBOURS = ['Sorae', 'Garam', 'Miru', 'Haneul', 'Byeolgo', 'Namok', 'Dorim'];
const HARBOURS_KO = ['소래', '가람', '미루', '하늘', '별고', '나목', '도림'];

/** English and Korean of so many paragraphs; the Korean ones are shorter, every ninth is in English alone. */
export function longArticle(paragraphs: number): { en: string; ko: string } {
  const en = ['A hundred harbours in one winter', '', 'Posted on : 2026-02-01 09:00 KST', ''];
  const ko = ['한 해 겨울, 백 개의 항구', '', '등록 :2026-02-01 09:00', ''];
  for (let n = 1; n <= paragraphs; n += 1) {
    const harbour = HARBOURS[n % HARBOURS.length] ?? '';
    const boats = 100 + n * 7;
    en.push(
      `On day ${n} the surveyors reached the harbour of ${harbour} and counted ${boats} boats, fewer than the ` +
        `${boats + 13} of the year before. The keeper of the light said that the nets had been mended in the square ` +
        `until the snow came, and that nobody had sold a boat for want of ${n % 2 ? 'fish' : 'hands'}.`,
      '',
    );
    if (n % 9 === 0)
      en.push(
        `Readers may wish to know that ${harbour} has no railway and that its ferry runs twice a week.`,
        '',
      );
    ko.push(
      `조사단은 ${n}일째에 ${HARBOURS_KO[n % HARBOURS.length] ?? ''}항에 닿아 배 ${boats}척을 셌다. 한 해 전의 ${boats + 13}척보다 적다. ` +
        `등대지기는 “눈이 올 때까지 광장에서 그물을 기웠다”고 말했다.`,
      '',
    );
  }
  return { en: en.join('\n'), ko: ko.join('\n') };
}
