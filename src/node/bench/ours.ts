import { alignUnits, READ } from '../../core/align/index.ts';
import type { Bead } from '../../core/bitext/index.ts';
import type { BeadPair, Sides } from './document.ts';
import { ALL, type Variant } from './variants.ts';

/** The beads that this project's aligner finds. */
export function alignOurs({ translation, original }: Sides, { units, options }: Variant = ALL): Bead[] {
  return alignUnits(units(translation), units(original), options());
}

/** Milliseconds that linking alone takes, once both sides are read. */
export function linkingTime({ translation, original }: Sides): number {
  let begun = NaN;
  alignUnits(translation, original, {
    onProgress: (share) => {
      if (share === READ) begun = performance.now();
    },
  });
  return performance.now() - begun;
}

export function pairsOf(beads: readonly Bead[]): BeadPair[] {
  return beads.map(({ translation, original }) => [translation, original]);
}
