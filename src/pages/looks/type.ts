import { signal } from '@preact/signals';

/** Languages whose type is chosen each for itself; texts in others are set as English is. */
export const SET = ['en', 'ko'] as const;
export type SetLanguage = (typeof SET)[number];

export const LEADINGS = ['tight', 'normal', 'open'] as const;
export const MEASURES = ['narrow', 'normal', 'wide'] as const;
export const FACES = ['serif', 'sans'] as const;
/** Of Korean beside English: the scale of the page is that of both. */
export const SIZES = ['smaller', 'normal', 'larger'] as const;

/** How a language is set. */
export interface TypeOf {
  readonly size: (typeof SIZES)[number];
  readonly leading: (typeof LEADINGS)[number];
  readonly measure: (typeof MEASURES)[number];
  readonly face: (typeof FACES)[number];
}

export type Type = Readonly<Record<SetLanguage, TypeOf>>;

const PLAIN: TypeOf = { size: 'normal', leading: 'normal', measure: 'normal', face: 'serif' };

/** How the languages are set now. */
export const type = signal<Type>({ en: PLAIN, ko: PLAIN });

function one<T extends string>(words: readonly T[], kept: unknown, otherwise: T): T {
  return words.find((word) => word === kept) ?? otherwise;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
}

function asTypeOf(value: unknown): TypeOf {
  const kept = asFields(value);
  return {
    size: one(SIZES, kept.size, PLAIN.size),
    leading: one(LEADINGS, kept.leading, PLAIN.leading),
    measure: one(MEASURES, kept.measure, PLAIN.measure),
    face: one(FACES, kept.face, PLAIN.face),
  };
}

/** The type in the looks as they were kept; those of before type was chosen have none. */
export function asType(looks: unknown): Type {
  const kept = asFields(asFields(looks).type);
  return { en: asTypeOf(kept.en), ko: asTypeOf(kept.ko) };
}

/** What is away from the style sheet's own values, by language: lines in multiples of the letters, measures in letters as tall. */
const VALUES: Readonly<
  Record<SetLanguage, Readonly<Record<'size' | 'leading' | 'measure', Readonly<Record<string, string>>>>>
> = {
  en: {
    size: {},
    leading: { tight: '1.45', open: '1.85' },
    measure: { narrow: '24', wide: '38' },
  },
  ko: {
    size: { smaller: '0.9', larger: '1.08' },
    leading: { tight: '1.58', open: '2.05' },
    measure: { narrow: '24', wide: '38' },
  },
};

/** Puts type on the page: properties of the root that `type.css` sets the text by. */
export function wearType(wanted: Type): void {
  const { style } = document.documentElement;
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, value);
  };
  for (const lang of SET) {
    const { size, leading, measure, face } = wanted[lang];
    const values = VALUES[lang];
    put(`--size-${lang}`, values.size[size]);
    put(`--lead-${lang}`, values.leading[leading]);
    put(`--measure-${lang}`, values.measure[measure]);
    put(`--face-${lang}`, face === 'sans' ? 'var(--sans)' : undefined);
  }
  type.value = wanted;
}
