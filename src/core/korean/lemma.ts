import { nounCandidates } from './particles.ts';
import { predicateCandidates } from './predicate.ts';
import { isHangul } from './syllable.ts';

/** A word that an eojeol may be a form of. `share`: how much of the eojeol it explains, in (0, 1]. */
export interface Reading {
  readonly lemma: string;
  readonly share: number;
}

/** Verbs that make a verb of a noun: 결정 + 하다. */
const LIGHT = /^(.+?)(?:하|되|시키|당하|받|스럽|롭|히|지|해지)다$/;
const PART = 0.6;
const SYLLABLE = 0.7;
const PREFIX = 0.8;

/**
 * The words that an eojeol (Hangul only, NFC) may be a form of, among those that `known` knows: the whole
 * eojeol first, then the noun without its particles, the verb without its endings, the noun in a
 * noun-verb, and at last the known words that a compound begins with or is made of.
 */
export function readings(eojeol: string, known: (lemma: string) => boolean): Reading[] {
  if (!isHangul(eojeol)) return [];
  const found = new Map<string, number>();
  const add = (lemma: string, share: number) => {
    if (known(lemma)) found.set(lemma, Math.max(found.get(lemma) ?? 0, lemma.length > 1 ? share : SYLLABLE));
  };
  const nouns = nounCandidates(eojeol);
  for (const noun of nouns) add(noun, 1);
  const longest = Math.max(0, ...[...found.keys()].map((noun) => noun.length));
  if (eojeol.length <= LONGEST_EOJEOL) {
    const verbs = predicateCandidates(eojeol).flatMap((verb) => [verb, ...nounOf(verb)]);
    const heard = verbs.filter(known);
    const stems = (lemma: string) => lemma.length - (lemma.endsWith('다') ? 1 : 0);
    const least = Math.max(longest > 1 ? longest : 1, ...heard.map(stems));
    for (const lemma of heard) if (stems(lemma) >= least) add(lemma, 1);
  }
  const stem = nouns.at(-1) ?? eojeol;
  if (![...found.keys()].some((lemma) => lemma.length > 1))
    for (const part of parts(eojeol, stem, known)) add(part.lemma, part.share);
  return [...found].map(([lemma, share]) => ({ lemma, share }));
}

/** The noun of a noun-verb: 결정 of 결정하다. */
function nounOf(verb: string): string[] {
  const noun = LIGHT.exec(verb)?.[1];
  return noun !== undefined && noun.length > 1 ? [noun] : [];
}

const LONGEST_EOJEOL = 14;
const LONGEST_PART = 6;

/** Known words of two syllables and more inside a compound, from the left, the longest first. */
function parts(eojeol: string, stem: string, known: (lemma: string) => boolean): Reading[] {
  const found: Reading[] = [];
  const end = Math.max(stem.length, Math.min(eojeol.length, LONGEST_EOJEOL));
  for (let at = 0; at < end - 1;) {
    let length = Math.min(LONGEST_PART, end - at);
    while (length > 1 && !known(eojeol.slice(at, at + length))) length--;
    if (length > 1) found.push({ lemma: eojeol.slice(at, at + length), share: at === 0 ? PREFIX : PART });
    at += Math.max(1, length);
  }
  return found;
}
