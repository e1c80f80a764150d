import { IRREGULAR, WHOLE } from './irregular.ts';

/** Endings before which a y stood: supplied, earlier, busiest, easily. */
const FROM_Y = /(?:ied|iers?|iest|ily)$/;
/** Endings of verbs, where a vowel stands before them. */
const INFLECTED = /(?:(?<!e)ed|ing)$/;
const VOWEL = /[aeiouy]/;
/** Verbs that double their last l before an ending. */
const DOUBLED_L = /(?:contro|cance|trave|labe|tota|compe|expe|rebe|prope|exce|patro)ll$/;
/** Endings of words made from others, the longer before the shorter, and how many letters must be left before them. */
const SUFFIXES: readonly (readonly [ending: RegExp, least: number])[] = [
  [/(?:ment|i[sz])ation(?:al)?$/, 4],
  [/ism$/, 4],
  [/(?:ational|ation|(?<![eo])ate|ative|ator)$/, 4],
  [/(?:ion|ional|ive|ively|or)$/, 4],
  [/(?:ment|ness|fully|ful|less|ship|hood|dom)$/, 4],
  [/i?ous(?:ly)?$/, 4],
  [/[ai](?:bility|ble|bly)$/, 4],
  [/(?:ity|ically|ical|ic|ially|ial|ally|al)$/, 4],
  [/(?:ance|ence|ant|(?<![msv])ent|ancy|ency)$/, 4],
  [/i[sz]e$/, 4],
  [/ist$/, 4],
  [/(?:er|ery|ly)$/, 3],
];
/** Endings before which an e may have been left out, as it is before those of verbs. */
const AGENT = /[eo]r$/;

const cache = new Map<string, string>();
const CACHE = 50_000;

/** A light stem of an English word in lower case: irregular forms, endings of verbs and plurals, then of words made from others. */
export function stem(word: string): string {
  const kept = cache.get(word);
  if (kept !== undefined) return kept;
  const made = strip(word);
  if (cache.size > CACHE) cache.clear();
  cache.set(word, made);
  return made;
}

function strip(word: string): string {
  const regular = IRREGULAR.get(word) ?? singular(word);
  const single = IRREGULAR.get(regular) ?? regular;
  const verb = WHOLE.has(single) ? single : withoutInflection(single);
  // Threatened, strengthening; of others, as founded, the form before the ending is a verb of its own.
  const base = verb.endsWith('en') ? (IRREGULAR.get(verb) ?? verb) : verb;
  if (WHOLE.has(base)) return base;
  return ending(derived(base, verb !== single && base === verb));
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (/[^s]s$/.test(word) && !/(?:us|is|ss)$/.test(word))
    return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.endsWith('men') && word.length > 5 ? `${word.slice(0, -3)}man` : word;
}

function withoutInflection(word: string): string {
  const base = word.length > 4 ? word.replace(FROM_Y, 'y') : word;
  const at = base.search(INFLECTED);
  if (at < 3 || !VOWEL.test(base.slice(0, at))) return base;
  return undoubled(base.slice(0, at)).replace(DOUBLED_L, (found) => found.slice(0, -1));
}

/** What a word was made from: at most two endings are taken. `open`: an e may have stood behind it. */
function derived(word: string, open: boolean): string {
  let base = word;
  for (let taken = 0; taken < 2; taken++) {
    const cut = withoutSuffix(open ? `${base}e` : base) ?? (open ? withoutSuffix(base) : undefined);
    if (cut === undefined || WHOLE.has(base)) break;
    open = AGENT.test(base);
    base = cut;
  }
  return base;
}

function withoutSuffix(word: string): string | undefined {
  for (const [ending, least] of SUFFIXES) {
    const at = word.search(ending);
    if (at >= least) return word.slice(0, at);
  }
  return undefined;
}

const undoubled = (word: string): string =>
  word.length > 3 ? word.replace(/([b-df-hj-km-np-rtv-z])\1$/, '$1') : word;

function ending(word: string): string {
  const base = undoubled(word);
  return base.length > 3 ? base.replace(/ee$/, '').replace(/[ey]$/, '').replace(/i$/, '') : base;
}
