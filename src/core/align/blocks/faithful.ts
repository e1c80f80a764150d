import type { Band } from '../band.ts';
import type { BlockLink } from './links.ts';

/** Chance in the order of paragraphs from which two units are looked at although no sentence links them. */
const LOOKED_AT = 0.05;
const EDGE = 0.002;

/** Chance from which two units are linked. */
const LINKED = 0.5;
/** A link less likely than this gives way where both its units have a better one: a true 2-2 is rare. */
const WEAK = 0.9;
/** Chance from which two units without any link are linked after all. */
const REST = 0.3;

/** Weights of a logistic regression: constant, then what `signs` gives. */
type Fused = readonly number[];

/** Fitted on the development documents' half that is for tuning. */
const FUSED: Fused = [1.23, -0.08, 0.11, 0.57, 0.78];

/** Two units and the chance that they are linked. */
export interface Linked {
  readonly row: number;
  readonly column: number;
  readonly chance: number;
}

const logOdds = (chance: number): number => {
  const held = Math.min(1 - EDGE, Math.max(EDGE, chance));
  return Math.log(held / (1 - held));
};

/** What is known of two units: of their sentences, and of their paragraphs in order. */
function signs(link: BlockLink | undefined, marginal: number): number[] {
  return [
    1,
    logOdds(link?.larger ?? 0),
    logOdds(link?.smaller ?? 0),
    Math.log((link?.sum ?? 0) + 0.02),
    logOdds(marginal),
  ];
}

/** Each pair of units that either view holds possible, with what is known of it. */
function* candidates(
  links: readonly BlockLink[],
  nodes: Band,
  marginals: Float32Array,
): Generator<{ row: number; column: number; link: BlockLink | undefined; marginal: number }> {
  let at = 0;
  for (let row = 0; row < nodes.rows; row++) {
    const ofRow = new Map<number, BlockLink>();
    for (; links[at]?.row === row; at++) {
      const link = links[at];
      if (link) ofRow.set(link.column, link);
    }
    const low = nodes.low[row] ?? 0;
    for (let column = low; column <= Math.min(nodes.high[row] ?? 0, nodes.columns - 1); column++) {
      const marginal = marginals[(nodes.start[row] ?? 0) + column - low] ?? 0;
      const link = ofRow.get(column);
      if (link || marginal >= LOOKED_AT) yield { row, column, link, marginal };
    }
  }
}

/** Chances of links where the translation keeps to the original's paragraphs: both views weighed together. */
export function faithfulLinks(links: readonly BlockLink[], nodes: Band, marginals: Float32Array): Linked[] {
  const found: Linked[] = [];
  for (const { row, column, link, marginal } of candidates(links, nodes, marginals)) {
    const sum = signs(link, marginal).reduce((total, sign, i) => total + sign * (FUSED[i] ?? 0), 0);
    found.push({ row, column, chance: 1 / (1 + Math.exp(-sum)) });
  }
  return found;
}

/** Of all chances those that are taken for links. */
export function held(chances: readonly Linked[]): Linked[] {
  const likely = chances.filter(({ chance }) => chance >= LINKED);
  const bestOfRow = new Map<number, number>();
  const bestOfColumn = new Map<number, number>();
  for (const { row, column, chance } of likely) {
    bestOfRow.set(row, Math.max(bestOfRow.get(row) ?? 0, chance));
    bestOfColumn.set(column, Math.max(bestOfColumn.get(column) ?? 0, chance));
  }
  const sure = likely.filter(
    ({ row, column, chance }) =>
      chance >= WEAK || (bestOfRow.get(row) ?? 0) <= chance || (bestOfColumn.get(column) ?? 0) <= chance,
  );
  const rest = chances.filter(
    ({ row, column, chance }) =>
      chance >= REST && chance < LINKED && !bestOfRow.has(row) && !bestOfColumn.has(column),
  );
  return [...sure, ...rest];
}
