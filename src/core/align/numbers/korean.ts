import { isCounted, isSurelyCounted } from './counters.ts';
import { readNative } from './native.ts';
import { PLACES, readSino, SCALES } from './sino.ts';

/** A number of a Korean text, or the two of a range. */
export interface Numeral {
  readonly values: readonly number[];
  /** `weak`: written in one syllable, which may be another word; `loose`: 수천, thousands of. */
  readonly sort: 'exact' | 'weak' | 'loose';
  /** Index after its last character. */
  readonly end: number;
}

/** Syllables that a number in words begins with: every other eojeol is none. */
const FIRST: ReadonlySet<number> = new Set(
  Array.from('수몇열스서마쉰예일여아하한둘두셋세석넷네넉다대너이삼사오육륙칠팔구십백천만유시', (each) =>
    each.charCodeAt(0),
  ),
);
/** After 수만 and 수조 also 할 수만 있다면, and a tank. */
const DOUBTFUL = new Set(['수만', '수조']);

/** The number in words that an eojeol begins with: 사십, 오천, 예순일곱, 서너, 수백만, 두 명. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (!FIRST.has(text.charCodeAt(at))) return undefined;
  const first = text.charAt(at);
  if (first === '수' || first === '몇') return readLoose(text, at);
  return readNative(text, at) ?? readSino(text, at);
}

function readLoose(text: string, at: number): Numeral | undefined {
  let end = at + 1;
  if (text[end] === ' ') end++;
  const place = PLACES.get(text[end] ?? '');
  if (place !== undefined) end++;
  const scale = SCALES.get(text[end] ?? '');
  if (scale !== undefined) end++;
  if (place === undefined && scale === undefined) return undefined;
  const spaced = text[at + 1] === ' ';
  const counted = isCounted(text, end) || isSurelyCounted(text, end) || text.startsWith(' 유로', end);
  if ((spaced || DOUBTFUL.has(text.slice(at, end))) && !counted) return undefined;
  return { values: [(place ?? 1) * (scale ?? 1)], sort: 'loose', end };
}
