import type { Token } from './token.ts';

/** The tokens of one side: each kind of token once, and which of them stand in which sentence of which unit. */
export interface Vocabulary {
  readonly types: readonly Token[];
  readonly ids: ReadonlyMap<string, number>;
  /** Ids of the distinct tokens of each sentence, the sentences of all units in one row. */
  readonly sentences: readonly Int32Array[];
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
    let id = ids.get(token.key);
    if (id === undefined) {
      id = types.length;
      ids.set(token.key, id);
      types.push(token);
      places.push([]);
    } else if (token.capital && !types[id]?.capital) types[id] = token;
    return id;
  };
  const first = new Int32Array(units.length + 1);
  const unitOf: number[] = [];
  const sentences: Int32Array[] = [];
  units.forEach((unit, at) => {
    for (const tokens of unit) {
      const here = new Set(tokens.map(idOf));
      for (const id of here) places[id]?.push(sentences.length);
      sentences.push(Int32Array.from(here));
      unitOf.push(at);
    }
    first[at + 1] = sentences.length;
  });
  return { types, ids, sentences, first, unitOf: Int32Array.from(unitOf), places };
}
