import type { Article, Lang } from '../bitext/index.ts';
import { fullBand } from './band.ts';
import { linkMarginals, weigh, wordsScore } from './paragraphs/index.ts';
import { read } from './read.ts';
import { articleUnits, type Units } from './units.ts';
import { WEIGHTS } from './weights.ts';

/** What two sides are to each other at a glance. */
export type Relation = 'fine' | 'same-language' | 'swapped' | 'unrelated';

/** Units of each side that are looked at, and characters of each. */
const LOOKED_AT = 60;
const CHARACTERS = 1_500;
/** Units of the shorter side under which nothing is said of relatedness. */
const ENOUGH = 3;
/**
 * Evidence of words per unit, in nats, under which two texts are not one text in two languages. Of true
 * pairs the least had 1.9, one in a hundred 2.3; of wrong ones one in a hundred had 0.3.
 */
const RELATED = 0.9;
/** Share of Hangul among letters from which a text is Korean, whatever it is said to be. */
const KOREAN = 0.3;
/** Languages whose words the aligner reads. */
const READ: ReadonlySet<Lang> = new Set(['ko', 'en']);

/**
 * Whether an article and its original look like one text in two languages: not in one language, not the
 * Korean given as the translation of the English, and with words in common. Looks at the beginnings only.
 */
export function compareSides(translation: Article, original: Article): Relation {
  const left = beginning(articleUnits(translation));
  const right = beginning(articleUnits(original));
  if (left.lang === right.lang) return 'same-language';
  if (relatedness(left, right) < RELATED) return 'unrelated';
  return left.lang === 'ko' && right.lang === 'en' ? 'swapped' : 'fine';
}

function beginning({ lang, texts, date }: Units): Units {
  const full = texts.filter((text) => text.trim() !== '').slice(0, LOOKED_AT);
  const cut = full.map((text) => text.slice(0, CHARACTERS).normalize('NFC'));
  return { lang: writtenIn(cut) ?? lang, texts: cut, ...(date === undefined ? {} : { date }) };
}

/** Korean where the letters say so. */
function writtenIn(texts: readonly string[]): Lang | undefined {
  let hangul = 0;
  let letters = 0;
  for (const text of texts) {
    hangul += text.match(/[가-힣]/g)?.length ?? 0;
    letters += text.match(/\p{L}/gu)?.length ?? 0;
  }
  return letters > 0 && hangul / letters >= KOREAN ? 'ko' : undefined;
}

/** Mean evidence of the words of the linked units; Infinity where there is too little to judge by. */
function relatedness(left: Units, right: Units): number {
  const shorter = Math.min(left.texts.length, right.texts.length);
  if (shorter < ENOUGH || !READ.has(left.lang) || !READ.has(right.lang)) return Infinity;
  const nodes = fullBand(left.texts.length, right.texts.length);
  const ground = weigh(read(left, right), nodes, WEIGHTS.paragraphs);
  const marginals = linkMarginals(ground, () => undefined);
  let sum = 0;
  for (let i = 0; i < nodes.rows; i++)
    for (let j = 0; j < nodes.columns; j++) {
      const chance = marginals[(nodes.start[i] ?? 0) + j] ?? 0;
      if (chance > 0) sum += chance * wordsScore(ground, i, j);
    }
  return sum / shorter;
}
