import { alignUnits } from '../../core/align/index.ts';
import type { Bead } from '../../core/bitext/index.ts';
import type { BeadPair, Sides } from './document.ts';
import { ALL, type Variant } from './variants.ts';

/** The beads that this project's aligner finds. */
export function alignOurs({ translation, original }: Sides, { units, options }: Variant = ALL): Bead[] {
  return alignUnits(units(translation), units(original), options());
}

export function pairsOf(beads: readonly Bead[]): BeadPair[] {
  return beads.map(({ translation, original }) => [translation, original]);
}
