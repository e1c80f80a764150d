/** A text as it is compared, and where each unit of it came from. */
export interface Folded {
  readonly text: string;
  /**
   * For each unit of `text`, where the characters that it stands for begin and end in the text that was folded,
   * in UTF-16 units; nothing where every unit stands for the one at its own place.
   */
  readonly from?: { readonly starts: Uint32Array; readonly ends: Uint32Array };
}

/** Signs that are written in more than one way, by the one that they are compared as. */
const SAME: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′´`＇',
  '"': '“”„‟″«»＂',
  '-': '‐‑‒–—―−－',
  '~': '∼〜～',
  '·': 'ㆍ・‧･',
  ' ': '\t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
};
const AS = new Map(
  Object.entries(SAME).flatMap(([as, signs]) => Array.from(signs, (sign) => [sign, as] as const)),
);

/**
 * Runs of all but those characters for each of which exactly one stands in the folded text, whatever is beside it:
 * ASCII, syllables, letters of Hangul, the common signs of news.
 */
const STRANGE = /[^\0-\x7f\xa0·‘’“”–—가-힣ㄱ-ㅣㆍ]+/g;
const SIGNS = /[\t\v\f\r\xa0`‘’“”–—ㆍ]/g;

/** A character and what is written onto it: accents, the further letters of a decomposed syllable. */
const CLUSTER = /[^][\p{M}\u1160-\u11ff]*/gu;
const WRITTEN_ON = /^[\p{M}\u1160-\u11ff]/u;

/** Accents of Latin, Greek and Cyrillic, and what only picks a glyph. */
const ACCENTS = /[\u0300-\u036f\ufe00-\ufe0f]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Letters of Hangul that stand alone keep the code that keyboards send. */
const LETTER = /^[\u3131-\u318e]/;
/** The initials as a decomposed syllable writes them, from U+1100, by the code that keyboards send. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const ALONE = /[\u1100-\u1112]/g;

function foldCluster(cluster: string): string {
  if (UNSEEN.test(cluster)) return '';
  if (LETTER.test(cluster)) return AS.get(cluster) ?? cluster;
  const even = cluster
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(ALONE, (initial) => INITIALS[initial.charCodeAt(0) - 0x1100] ?? initial)
    .toLowerCase();
  return Array.from(even, (sign) => AS.get(sign) ?? sign).join('');
}

/** Clusters folded before: a page repeats its few strange ones. */
const folded = new Map<string, string>();
const KEPT = 4000;

function foldAgain(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  if (folded.size >= KEPT) folded.clear();
  const found = foldCluster(cluster);
  folded.set(cluster, found);
  return found;
}

function foldPlain(text: string): string {
  return text.toLowerCase().replace(SIGNS, (sign) => AS.get(sign) ?? sign);
}

/**
 * Folds a text for comparing: case, accents, width and composition are evened out, quotes, dashes and spaces are
 * of one kind, what is not seen is left out. A line's end stays.
 */
export function fold(text: string): Folded {
  const strange = [...text.matchAll(STRANGE)];
  if (strange.length === 0) return { text: foldPlain(text) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const takePlain = (to: number) => {
    parts.push(foldPlain(text.slice(done, to)));
    for (; done < to; done += 1) {
      starts.push(done);
      ends.push(done + 1);
    }
  };
  for (const { 0: run, index } of strange) {
    // What it is written on stands before it.
    takePlain(WRITTEN_ON.test(run) ? Math.max(done, index - 1) : index);
    const end = index + run.length;
    for (const [cluster] of text.slice(done, end).matchAll(CLUSTER)) {
      const part = foldAgain(cluster);
      const next = done + cluster.length;
      parts.push(part);
      starts.push(...Array<number>(part.length).fill(done));
      ends.push(...Array<number>(part.length).fill(next));
      done = next;
    }
  }
  takePlain(text.length);
  return { text: parts.join(''), from: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } };
}
