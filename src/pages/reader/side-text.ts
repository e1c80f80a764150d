import type { Side } from '../../core/bitext/index.ts';
import type { Pair } from '../../library/index.ts';

/** A side's text of a pair as places, hits and sentences count it: its blocks, one a line. */
export function sideText(pair: Pair, side: Side): string {
  return pair[side].map(({ text }) => text).join('\n');
}
