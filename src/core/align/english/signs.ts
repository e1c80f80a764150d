import { stem } from './stem.ts';

/** Words of grammar, which say nothing of the matter. */
export const STOP: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with from as is are was were be been being am do does did have has had having it its ' +
    'this that these those he she they them his her their him i you we us our my your me who whom whose which what ' +
    'and or but not no nor so if than then there here into out up down over under about after before also too very can could ' +
    'will would shall should may might must just only own same such both each few go come get take make give put well even more most some any all when where why how ' +
    'while during until again further once because through between against s t d ll re ve m st nd rd th mr mrs ms dr co inc'
  ).split(' '),
);

/** Signs and short forms of money, shares and units, each with the word it is read as. */
const READ_AS = new Map(
  (
    '$ dollar % percent € euro £ pound ¥ yen pct percent km kilometer cm centimeter mm millimeter kg kilogram mg milligram ' +
    'kw kilowatt mw megawatt gw gigawatt db decibel'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, stem(all[i + 1] ?? '')]);
      return pairs;
    }, []),
);
/** The key of the currency. */
export const WON = 'won';
READ_AS.set('₩', WON);
/** Letters that are a unit behind a number only. */
const BEHIND = new Map([
  ['m', stem('meter')],
  ['g', stem('gram')],
  ['t', stem('ton')],
  ['l', stem('liter')],
  // Elsewhere a surname.
  ['ha', stem('hectare')],
  // Without a number before it, the past of win.
  ['won', WON],
  ['W', stem('watt')],
  ['μm', stem('micrometer')],
]);
const SIGN = /^[$€£¥₩]$/;
const POWERS = new Map([
  ['2', stem('square')],
  ['3', stem('cubic')],
]);

/** The stem of the English word that a sign or the short form of a unit is read as, in either language. */
export function unitStem(sign: string): string | undefined {
  return READ_AS.get(sign);
}

/** The same for a unit that stands behind a number. */
export function unitBehind(letters: string): string | undefined {
  return BEHIND.get(letters) ?? READ_AS.get(letters);
}

/** The stem of what a digit behind a unit says: m2 is square. */
export function powerStem(digit: string): string | undefined {
  return POWERS.get(digit);
}

export function isMoneySign(sign: string): boolean {
  return SIGN.test(sign);
}
