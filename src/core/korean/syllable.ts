const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

/** The parts of a Hangul syllable as Unicode numbers them: initial 0-18, vowel 0-20, final 0-27 (0: none). */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** Indices of the finals and vowels that the rules of inflection speak of. */
export const FINAL = { none: 0, n: 4, t: 7, l: 8, m: 16, p: 17, s: 19, ss: 20, ng: 21, h: 27 } as const;
export const VOWEL = {
  a: 0,
  ae: 1,
  ya: 2,
  eo: 4,
  e: 5,
  yeo: 6,
  ye: 7,
  o: 8,
  wa: 9,
  wae: 10,
  oe: 11,
  u: 13,
  wo: 14,
  we: 15,
  eu: 18,
  i: 20,
} as const;

/** `initial` of ㅇ, which is silent, and of ㄹ. */
export const SILENT = 11;
export const RIEUL = 5;

/** The parts of the character at `at`, or undefined where it is no precomposed syllable. */
export function takeApart(text: string, at: number): Syllable | undefined {
  const code = text.charCodeAt(at);
  if (!(code >= FIRST && code <= LAST)) return undefined;
  const n = code - FIRST;
  return {
    initial: Math.floor(n / (VOWELS * FINALS)),
    vowel: Math.floor(n / FINALS) % VOWELS,
    final: n % FINALS,
  };
}

export function putTogether({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final);
}

/** Whether the whole of a non-empty text is Hangul syllables. */
export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text);
}
