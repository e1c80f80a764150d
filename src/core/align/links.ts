import { growingFloats, growingInts } from './growing.ts';
import { linkTypes, type Matches } from './matches.ts';
import type { Kind } from './token.ts';
import { sentencesOf, type Vocabulary } from './vocabulary.ts';

/**
 * Of every type of a side, where its matches stand on the other: those of type t are at `start[t]` to
 * before `start[t + 1]`, places ascending, with how good the best match in each is. `kinds`: how far a
 * match of the type is trusted.
 */
export interface Links {
  readonly start: Int32Array;
  readonly places: Int32Array;
  readonly strengths: Float32Array;
  readonly kinds: readonly Kind[];
}

/** A type that stands in more sentences than this says nothing worth its cost. */
const COMMON = 1_200;

/** Where each side's types have their matches among the other's sentences. */
export function linkSides(left: Vocabulary, right: Vocabulary): { left: Links; right: Links } {
  const { from, to, strengths } = linkTypes(left, right);
  return {
    left: postings({ from, to, strengths }, left, right),
    right: postings({ from: to, to: from, strengths }, right, left),
  };
}

/** Indices of `keys` in the order of their values: those of value v from `start[v]`. */
function grouped(keys: readonly number[], count: number): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let v = 0; v < count; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const next = start.slice();
  const order = new Int32Array(keys.length);
  keys.forEach((key, at) => {
    const slot = next[key] ?? 0;
    order[slot] = at;
    next[key] = slot + 1;
  });
  return { start, order };
}

function postings(matches: Matches, from: Vocabulary, to: Vocabulary): Links {
  const { start: firsts, order } = grouped(matches.from, from.types.length);
  const start = new Int32Array(from.types.length + 1);
  const places = growingInts();
  const strengths = growingFloats();
  const kinds: Kind[] = [];
  // The best match in each place, of the type at hand.
  const best = new Float32Array(sentencesOf(to));
  from.types.forEach((token, id) => {
    let kind = token.kind;
    const begin = places.length;
    const common = (from.placed[id + 1] ?? 0) - (from.placed[id] ?? 0) > COMMON;
    const end = firsts[common ? id : id + 1] ?? 0;
    for (let at = firsts[id] ?? 0; at < end; at++) {
      const match = order[at] ?? 0;
      const other = matches.to[match] ?? 0;
      const strength = matches.strengths[match] ?? 0;
      const foundFrom = to.placed[other] ?? 0;
      const foundEnd = to.placed[other + 1] ?? 0;
      if (foundEnd - foundFrom > COMMON) continue;
      const otherKind = to.types[other]?.kind;
      if (otherKind === 'latin' || (otherKind === 'name' && kind === 'word')) kind = otherKind;
      const alone = end - (firsts[id] ?? 0) === 1;
      if (alone) {
        places.append(to.places.subarray(foundFrom, foundEnd));
        strengths.repeat(strength, foundEnd - foundFrom);
        continue;
      }
      for (let found = foundFrom; found < foundEnd; found++) {
        const place = to.places[found] ?? 0;
        if (best[place] === 0) places.push(place);
        if (strength > (best[place] ?? 0)) best[place] = strength;
      }
    }
    if (strengths.length < places.length) {
      const mine = places.tail(begin);
      mine.sort();
      for (const place of mine) {
        strengths.push(best[place] ?? 0);
        best[place] = 0;
      }
    }
    kinds.push(kind);
    start[id + 1] = places.length;
  });
  return { start, places: places.toArray(), strengths: strengths.toArray(), kinds };
}

/** The same links over the units that the sentences stand in. */
export function byUnit({ start, places, strengths, kinds }: Links, { unitOf }: Vocabulary): Links {
  const unitStart = new Int32Array(start.length);
  const units = new Int32Array(places.length);
  const best = new Float32Array(places.length);
  let count = 0;
  for (let id = 0; id + 1 < start.length; id++) {
    const begin = count;
    for (let at = start[id] ?? 0; at < (start[id + 1] ?? 0); at++) {
      const unit = unitOf[places[at] ?? 0] ?? 0;
      const strength = strengths[at] ?? 0;
      if (count > begin && units[count - 1] === unit) {
        best[count - 1] = Math.max(best[count - 1] ?? 0, strength);
        continue;
      }
      units[count] = unit;
      best[count++] = strength;
    }
    unitStart[id + 1] = count;
  }
  return { start: unitStart, places: units.subarray(0, count), strengths: best.subarray(0, count), kinds };
}
