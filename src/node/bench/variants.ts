import { WEIGHTS, type AlignOptions, type Kind, type Units } from '../../core/align/index.ts';

/** The aligner with something changed or taken away, to see what that is worth. */
export interface Variant {
  readonly name: string;
  /** What is passed to `alignUnits`. */
  readonly options: () => AlignOptions;
  /** What each side is made into first. */
  readonly units: (units: Units) => Units;
}

const asItIs = (units: Units): Units => units;

function withoutRoles({ lang, texts, date }: Units): Units {
  return { lang, texts, ...(date === undefined ? {} : { date }) };
}

/** The aligner as it comes. */
export const ALL: Variant = { name: 'all', options: () => ({}), units: asItIs };

const SIGNALS: readonly (readonly [name: string, ...kinds: Kind[]])[] = [
  ['numbers', 'number'],
  ['dates', 'date'],
  ['glossary and spelling', 'word'],
  ['Latin tokens', 'latin'],
  ['names by sound', 'name'],
  ['quotes and marks', 'mark'],
  ['words of grammar', 'grammar'],
];

/** The aligner deaf to some kinds of tokens. */
function without(kinds: readonly Kind[]): AlignOptions {
  const silent = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  const { paragraphs, pairs } = WEIGHTS;
  return {
    weights: {
      paragraphs: { ...paragraphs, trust: { ...paragraphs.trust, ...silent } },
      pairs: { ...pairs, trust: { ...pairs.trust, ...silent } },
    },
  };
}

/** What `--ablate` compares. */
export const VARIANTS: readonly Variant[] = [
  ALL,
  { name: 'without roles', options: () => ({}), units: withoutRoles },
  ...SIGNALS.map(([name, ...kinds]) => ({
    name: `without ${name}`,
    options: () => without(kinds),
    units: asItIs,
  })),
];
