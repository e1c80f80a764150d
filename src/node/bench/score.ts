import type { BeadPair, Sizes } from './document.ts';

/** Beads held against others: how many are there exactly, and how many share a link with one. */
interface Held {
  readonly beads: number;
  readonly exact: number;
  readonly near: number;
}

/** What one document adds to the scores. */
export interface DocumentScore {
  /** Ours held against gold, those that stand alone included. */
  readonly said: Held;
  /** The linked of gold held against ours. */
  readonly sought: Held;
  readonly links: { readonly gold: number; readonly said: number; readonly both: number };
}

/** F1 by whole beads, by beads that overlap, and by single links of unit to unit. */
export interface Scores {
  readonly strict: number;
  readonly lax: number;
  readonly link: number;
}

export function keyOf([translation, original]: BeadPair): string {
  return `${translation.join()}|${original.join()}`;
}

export function isLinked([translation, original]: BeadPair): boolean {
  return translation.length > 0 && original.length > 0;
}

/** Beads as they are counted: sorted, those of one side unit by unit, and units in no bead alone. */
export function normalised(beads: readonly BeadPair[], sizes: Sizes): BeadPair[] {
  const ascending = (indices: readonly number[]) => [...indices].sort((a, b) => a - b);
  const linked = beads.filter(isLinked).map(([t, o]): BeadPair => [ascending(t), ascending(o)]);
  const alone = beads.filter((bead) => !isLinked(bead));
  const missing = (size: number, seen: readonly number[]): number[] => {
    const known = new Set(seen);
    return Array.from({ length: size }, (_, i) => i).filter((i) => !known.has(i));
  };
  const translation = beads.flatMap(([t]) => t);
  const original = beads.flatMap(([, o]) => o);
  return [
    ...linked,
    ...[...alone.flatMap(([t]) => t), ...missing(sizes.translation, translation)].map((i): BeadPair => [
      [i],
      [],
    ]),
    ...[...alone.flatMap(([, o]) => o), ...missing(sizes.original, original)].map((i): BeadPair => [[], [i]]),
  ];
}

/** Whether a bead shares a link with one of those that `partners` was made of. */
export function overlaps([translation, original]: BeadPair, partners: Partners): boolean {
  return translation.some((i) => original.some((j) => partners.get(i)?.has(j) ?? false));
}

/** Which units of the original each unit of the translation is linked to. */
export type Partners = ReadonlyMap<number, ReadonlySet<number>>;

export function partnersIn(beads: readonly BeadPair[]): Partners {
  const partners = new Map<number, Set<number>>();
  for (const [translation, original] of beads)
    for (const i of translation) {
      const known = partners.get(i) ?? new Set();
      partners.set(i, known);
      for (const j of original) known.add(j);
    }
  return partners;
}

function hold(beads: readonly BeadPair[], against: readonly BeadPair[]): Held {
  const keys = new Set(against.map(keyOf));
  const partners = partnersIn(against);
  const distinct = new Map(beads.map((bead) => [keyOf(bead), bead]));
  let exact = 0;
  let near = 0;
  for (const [key, bead] of distinct) {
    if (keys.has(key)) exact++;
    if (keys.has(key) || overlaps(bead, partners)) near++;
  }
  return { beads: distinct.size, exact, near };
}

function linksIn(beads: readonly BeadPair[]): Set<string> {
  return new Set(beads.flatMap(([t, o]) => t.flatMap((i) => o.map((j) => `${i},${j}`))));
}

/**
 * Scores beads as Vecalign's scorer does: precision counts beads that stand alone, which must stand alone
 * in gold, recall leaves them out.
 */
export function scoreDocument(
  gold: readonly BeadPair[],
  said: readonly BeadPair[],
  sizes: Sizes,
): DocumentScore {
  const wanted = normalised(gold, sizes);
  const given = normalised(said, sizes);
  const goldLinks = linksIn(wanted);
  const links = linksIn(given);
  return {
    said: hold(given, wanted),
    sought: hold(wanted.filter(isLinked), given.filter(isLinked)),
    links: {
      gold: goldLinks.size,
      said: links.size,
      both: [...links].filter((link) => goldLinks.has(link)).length,
    },
  };
}

/** The scores over many documents: every bead counts the same, in whichever document it is. */
export function scoresOver(documents: readonly DocumentScore[]): Scores {
  const sum = (of: (score: DocumentScore) => number) => documents.reduce((all, one) => all + of(one), 0);
  const said = sum((score) => score.said.beads);
  const sought = sum((score) => score.sought.beads);
  const both = sum(({ links }) => links.both);
  return {
    strict: f1(
      share(
        sum((score) => score.said.exact),
        said,
      ),
      share(
        sum((score) => score.sought.exact),
        sought,
      ),
    ),
    lax: f1(
      share(
        sum((score) => score.said.near),
        said,
      ),
      share(
        sum((score) => score.sought.near),
        sought,
      ),
    ),
    link: f1(
      share(
        both,
        sum(({ links }) => links.said),
      ),
      share(
        both,
        sum(({ links }) => links.gold),
      ),
    ),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
