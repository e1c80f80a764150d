import { anchorOn, trimmed, type Spot } from './anchor.ts';
import type { Colour, Highlight, NotedChange } from './types.ts';

/** What a new highlight needs beside its words. */
export interface Stroke {
  readonly bitext: string;
  readonly colour: Colour;
  readonly at: number;
  /** Gives a name that no other has. */
  readonly newId: () => string;
}

/**
 * Marks words of a block. Where they run over highlights of the same colour they become one with them; of another
 * colour, that one keeps what is not marked now.
 *
 * @param held the highlights that stand in the block
 * @param text the block's
 */
export function paint(held: readonly Highlight[], spot: Spot, text: string, stroke: Stroke): NotedChange {
  const { bitext, colour, at, newId } = stroke;
  const touched = held.filter(({ anchor }) => anchor.start < spot.end && anchor.end > spot.start);
  const alike = touched.filter((one) => one.colour === colour);
  const start = Math.min(spot.start, ...alike.map(({ anchor }) => anchor.start));
  const end = Math.max(spot.end, ...alike.map(({ anchor }) => anchor.end));
  const whole = trimmed({ ...spot, start, end }, text);
  if (!whole) return { put: [], drop: [] };
  const left = touched
    .filter((one) => one.colour !== colour)
    .flatMap((one) => {
      const { anchor } = one;
      const rests = [
        { ...spot, start: anchor.start, end: spot.start },
        { ...spot, start: spot.end, end: anchor.end },
      ];
      return rests
        .flatMap((rest) => (rest.start < rest.end ? (trimmed(rest, text) ?? []) : []))
        .map((rest, i) => ({ ...one, id: i === 0 ? one.id : newId(), anchor: anchorOn(rest, text) }));
    });
  const id = alike[0]?.id ?? newId();
  const put = [
    { id, bitext, kind: 'highlight' as const, colour, at, anchor: anchorOn(whole, text) },
    ...left,
  ];
  const kept = new Set(put.map((one) => one.id));
  return { put, drop: touched.map((one) => one.id).filter((one) => !kept.has(one)) };
}
