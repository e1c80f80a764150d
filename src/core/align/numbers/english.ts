const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

const WORDS = new Map<string, number>([
  ...ONES.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
  ...ORDINALS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word.replace(/y$/, 'ieth'), 10 * (i + 2)] as const),
  ['half', 0.5],
  ['twice', 2],
  ['dozen', 12],
  ['fourty', 40],
]);

const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
]);

/** Loose amounts: `thousands of`, `tens of thousands`. */
const LOOSE = new Map<string, number>([
  ['dozens', 10],
  ['tens', 10],
  ['scores', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** A number read from words: its key, and the index after its last word. */
export interface ReadNumber {
  readonly key: string;
  readonly end: number;
}

const digits = (word: string): number | undefined =>
  /^\d/.test(word) ? Number(word.replaceAll(',', '')) : undefined;

/** The number that begins at `words[at]` (lower case; digits with their commas), if one does. */
export function readEnglishNumber(words: readonly string[], at: number): ReadNumber | undefined {
  const first = words[at] ?? '';
  const loose = LOOSE.get(first);
  if (loose !== undefined) return readLoose(words, at, loose);
  let value = digits(first) ?? WORDS.get(first) ?? SCALES.get(first);
  if (value === undefined) return undefined;
  const spelled = !/^\d/.test(first);
  let end = at + 1;
  let room = SCALES.has(first) ? value : spelled ? smallestPlace(value) : 1;
  for (;;) {
    const joined = words[end] === 'and' && room >= 100 ? end + 1 : end;
    const word = words[joined] ?? '';
    const scale = SCALES.get(word);
    if (scale !== undefined && joined === end) {
      value = scaled(value, scale);
      room = scale;
    } else {
      const more = WORDS.get(word);
      if (more === undefined || more < 1 || more >= room) break;
      value += more;
      room = smallestPlace(more);
    }
    end = joined + 1;
  }
  return { key: numberKey(value), end };
}

/** `two hundred fifty thousand`: the scale takes all that is smaller than itself. */
function scaled(value: number, scale: number): number {
  const kept = value >= scale ? Math.floor(value / (scale * 1000)) * scale * 1000 : 0;
  return kept + (value - kept) * scale;
}

function smallestPlace(value: number): number {
  return value >= 20 && value < 100 && value % 10 === 0 ? 10 : 1;
}

function readLoose(words: readonly string[], at: number, first: number): ReadNumber {
  const second = words[at + 1] === 'of' ? LOOSE.get(words[at + 2] ?? '') : undefined;
  return second === undefined
    ? { key: `q:${first}`, end: at + 1 }
    : { key: `q:${first * second}`, end: at + 3 };
}

/** One form for equal numbers, whatever they were written as. */
export function numberKey(value: number): string {
  return `#${Number(value.toPrecision(12))}`;
}
