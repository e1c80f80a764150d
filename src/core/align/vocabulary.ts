import type { Token } from './token.ts';

/** The tokens of one side: each kind of token once, and which of them stand in which sentence of which unit. */
export interface Vocabulary {
  readonly types: readonly Token[];
  readonly ids: ReadonlyMap<string, number>;
  /** Ids of the distinct tokens of each sentence, the sentences of all units in one row. */
  readonly sentences: readonly (readonly number[])[];
  /** First sentence of each unit, one longer than there are units. Every unit has at least one. */
  readonly first: Int32Array;
  /** Unit of each sentence. */
  readonly unitOf: Int32Array;
  /** Sentences of each type, ascending. */
  readonly places: readonly (readonly number[])[];
}

/** Of each unit its sentences, and of each sentence its tokens. */
export function vocabulary(units: readonly (readonly (readonly Token[])[])[]): Vocabulary {
  const types: Token[] = [];
  const ids = new Map<string, number>();
  const places: number[][] = [];
  const idOf = (token: Token): number => {
    const known = ids.get(token.key);
    if (known === undefined) {
      ids.set(token.key, types.length);
      places.push([]);
      return types.push(token) - 1;
    }
    if (token.capital && !types[known]?.capital) types[known] = token;
    return known;
  };
  const first = new Int32Array(units.length + 1);
  const unitOf: number[] = [];
  const sentences: number[][] = [];
  units.forEach((unit, at) => {
    for (const tokens of unit) {
      const here: number[] = [];
      for (const token of tokens) {
        const id = idOf(token);
        const mine = places[id];
        if (!mine || mine.at(-1) === sentences.length) continue;
        mine.push(sentences.length);
        here.push(id);
      }
      sentences.push(here);
      unitOf.push(at);
    }
    first[at + 1] = sentences.length;
  });
  return { types, ids, sentences, first, unitOf: Int32Array.from(unitOf), places };
}
