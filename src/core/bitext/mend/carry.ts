import { checkBeads } from '../beads.ts';
import { SIDES, type Bead, type Bitext, type Side } from '../types.ts';
import { matchBlocks } from './match.ts';
import { apart, seatAll } from './seat.ts';

type Match = Readonly<Record<Side, ReadonlyMap<number, number>>>;

/** The reader's beads in the indices of the newer text, those whose every block still stands there. */
function standing(before: Bitext, match: Match): Bead[] {
  return before.beads.flatMap((bead) => {
    if (bead.by !== 'reader') return [];
    const moved = (side: Side) =>
      bead[side].flatMap((block) => match[side].get(block) ?? []).sort((a, b) => a - b);
    const [translation, original] = [moved('translation'), moved('original')];
    const whole = translation.length === bead.translation.length && original.length === bead.original.length;
    return whole ? [{ ...bead, translation, original }] : [];
  });
}

/** Which bead each block of a side is in. */
function owners(beads: readonly Bead[], side: Side): Map<number, number> {
  return new Map(beads.flatMap((bead, i) => bead[side].map((block) => [block, i] as const)));
}

/** What is left of a bead: linked as it was, or each block alone where one side has none left. */
function rest(bead: Bead, taken: Readonly<Record<Side, ReadonlySet<number>>>): Bead[] {
  const left = (side: Side) => bead[side].filter((block) => !taken[side].has(block));
  const [translation, original] = [left('translation'), left('original')];
  if (translation.length > 0 && original.length > 0) return [{ ...bead, translation, original }];
  return apart({ translation, original }).map((lone) => ({ ...bead, ...lone }));
}

/**
 * The beads of a bitext that was aligned or read in again, with what the reader mended in it before: the reader's
 * beads stand where the texts of all their blocks still do, the newer ones fill the rest. What the reader
 * mended in the newer bitext itself comes first.
 *
 * @throws {BeadError} where the newer beads are not sound
 */
export function carryMended(before: Bitext, after: Bitext): readonly Bead[] {
  const blocks = (bitext: Bitext, side: Side) => bitext[side]?.blocks ?? [];
  checkBeads(after.beads, {
    translation: blocks(after, 'translation').length,
    original: blocks(after, 'original').length,
  });
  const matched = (side: Side) => matchBlocks(blocks(before, side), blocks(after, side));
  const match = { translation: matched('translation'), original: matched('original') };
  const owner = {
    translation: owners(after.beads, 'translation'),
    original: owners(after.beads, 'original'),
  };
  const ownersOf = (bead: Bead) =>
    SIDES.flatMap((side) => bead[side].flatMap((block) => owner[side].get(block) ?? []));
  const carried = standing(before, match).filter((bead) =>
    ownersOf(bead).every((i) => after.beads[i]?.by !== 'reader'),
  );
  if (carried.length === 0) return after.beads;

  const taken = {
    translation: new Set(carried.flatMap(({ translation }) => translation)),
    original: new Set(carried.flatMap(({ original }) => original)),
  };
  const touched = new Set(carried.flatMap(ownersOf));
  const beads = after.beads.filter((_, i) => !touched.has(i));
  // How many of those stay that stood before each of the newer beads.
  const staying = [0];
  after.beads.forEach((_, i) => staying.push((staying[i] ?? 0) + (touched.has(i) ? 0 : 1)));
  const left = [...touched].flatMap((at) =>
    after.beads
      .slice(at, at + 1)
      .flatMap((bead) => rest(bead, taken))
      .map((bead) => ({ bead, at })),
  );
  const waiting = [...carried.map((bead) => ({ bead, at: ownersOf(bead)[0] ?? 0 })), ...left]
    .sort((a, b) => a.at - b.at)
    .map(({ bead, at }) => ({ bead, near: staying[at] ?? 0 }));
  seatAll(beads, waiting);
  return beads;
}
