import { grammarToken, type Said } from '../english/grammar.ts';
import type { Token } from '../token.ts';

/** Forms of an eojeol that say something by their grammar. */
const FORMS: readonly (readonly [said: Said, form: RegExp])[] = [
  ['not', /않|못[하한할해했]|없|아니|말[라아]|^[안못]$/],
  ['more', /^더$|^더욱|^가장|^훨씬/],
  ['than', /보다/],
  ['after', /^(?:뒤|후|이후|다음)(?:[에로]|$|부터)/],
];

/** What an eojeol says by its grammar. */
export const grammarIn = (eojeol: string): Token[] =>
  FORMS.filter(([, form]) => form.test(eojeol)).map(([said]) => grammarToken(said));
