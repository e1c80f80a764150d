import { t } from '../../../i18n/index.ts';
import type { PairInside } from '../../../worker/index.ts';

interface Texts {
  readonly translation: string;
  readonly original: string;
}

/** A sentence for each value that the sides of a pair do not agree on. */
export function sayDiffers({ translation, original }: Texts, { disagreements }: PairInside): string[] {
  return disagreements.map((one) =>
    t(one.kind === 'date' ? 'inside:differ.date' : 'inside:differ.number', {
      translation: translation.slice(one.translation.start, one.translation.end),
      original: original.slice(one.original.start, one.original.end),
    }),
  );
}
