import type { Lang } from '../bitext/index.ts';

const ENGLISH = new Set(
  'the of and to in a is that for on with as at by it from was be are this has have not but an were which he she they said will its who'.split(
    ' ',
  ),
);
// Below these shares a text in another language could still pass: German has "was", French has "a".
const ENOUGH_HANGUL = 0.25;
const ENOUGH_FUNCTION_WORDS = 0.12;
const SHORT = 12;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language of a text: Korean by its script, English by its function words, else undefined. */
export function detectLang(text: string): Lang | undefined {
  const sample = text.slice(0, 6000).normalize('NFC');
  const hangul = count(sample, /[\uAC00-\uD7A3]/g);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return undefined;
  if (count(sample, /[\u3040-\u30FF]/g) > hangul) return undefined;
  if (hangul / letters >= ENOUGH_HANGUL) return 'ko';
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const known = words.filter((word) => ENGLISH.has(word)).length;
  const wanted = words.length <= SHORT ? 1 : words.length * ENOUGH_FUNCTION_WORDS;
  return known >= wanted && count(sample, /[a-z]/gi) > letters * 0.7 ? 'en' : undefined;
}

/** The primary tag of a `lang` attribute or an Open Graph locale: `ko-KR` and `ko_KR` are `ko`. */
export function primaryTag(tag: string | undefined): Lang | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
}
