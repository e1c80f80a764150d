import type { Token } from './token.ts';

/** The tokens of one side: each kind of token once, and which of them stand in which unit. */
export interface Vocabulary {
  readonly types: readonly Token[];
  readonly ids: ReadonlyMap<string, number>;
  /** Ids of the distinct tokens of each sentence of each unit. */
  readonly sentences: readonly (readonly Int32Array[])[];
  /** Units of each type, ascending. */
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
  const sentences = units.map((unit, at) =>
    unit.map((tokens) => {
      const here = new Set(tokens.map(idOf));
      for (const id of here) if (places[id]?.at(-1) !== at) places[id]?.push(at);
      return Int32Array.from(here);
    }),
  );
  return { types, ids, sentences, places };
}
