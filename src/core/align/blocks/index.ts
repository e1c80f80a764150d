/** From what sentences and paragraphs say to beads: which units stand together, in which order, how surely. */
import type { Bead } from '../../bitext/index.ts';
import type { Band } from '../band.ts';
import type { Strengths } from '../pairs/index.ts';
import type { Read } from '../read.ts';
import { arrange } from './arrange.ts';
import { components } from './components.ts';
import { calibrated, rawConfidence, type Calibration } from './confidence.ts';
import { faithfulLinks, held, type Linked } from './faithful.ts';
import { freeLinks, PLAIN } from './free.ts';
import { freedom } from './freedom.ts';
import { blockLinks } from './links.ts';
import { rejoined } from './rejoin.ts';

/** How often a bead was right by its raw confidence, on the development documents of each kind. */
const FREE_SURE: Calibration = [
  [0.45, 0.42],
  [0.8, 0.66],
  [0.95, 0.87],
  [0.985, 0.93],
  [1, 0.985],
];
const FAITHFUL_SURE: Calibration = [
  [0.5, 0.5],
  [0.7, 0.65],
  [0.84, 0.76],
  [0.92, 0.87],
  [0.97, 0.94],
  [0.985, 0.97],
  [1, 0.995],
];

export interface Views {
  readonly pairs: Strengths;
  /** Pairs of units in the order of paragraphs: where they are kept, and their chances. */
  readonly nodes: Band;
  readonly marginals: Float32Array;
}

/**
 * Beads of two sides. A translation edited freely is linked by its sentences alone; one that keeps to the
 * original's paragraphs by both views together. Which of the two it is, the sentences tell.
 */
export function beadsOf(sides: Read, { pairs, nodes, marginals }: Views): Bead[] {
  const { rows, columns } = nodes;
  const links = blockLinks(sides, pairs, rejoined(pairs));
  const roles = sides.roles?.left;
  const plain = components(rows, columns, freeLinks(links, roles, PLAIN));
  const isFree = freedom(plain, roles) > 0;
  const chances: Linked[] = isFree
    ? links.map(({ row, column, best }) => ({ row, column, chance: best }))
    : faithfulLinks(links, nodes, marginals);
  const found = components(rows, columns, isFree ? freeLinks(links, roles) : held(chances));
  const sure = rawConfidence(found, chances);
  return arrange(
    found.map(({ rows: translation, columns: original }, i) => ({
      translation,
      original,
      confidence: calibrated(sure[i] ?? 0, isFree ? FREE_SURE : FAITHFUL_SURE),
    })),
  );
}
