import type { Token } from '../token.ts';
import { modelAt } from './letters.ts';
import { writtenDate } from './measured.ts';
import { childrenAt } from './together.ts';

/** What follows the digits of a model's name, and the first of those of a date. */
const MODEL = new Set('GDK');
const DATED = new Set('-.·');

/** What is more than a number, told by what follows its first digits: a model, a date, the children that someone leaves. */
export function wholeAt(
  text: string,
  at: number,
  next: string,
): { readonly tokens: readonly Token[]; readonly end: number } | undefined {
  if (MODEL.has(next)) return modelAt(text, at);
  if (DATED.has(next)) return writtenDate(text, at);
  return next === '남' ? childrenAt(text, at) : undefined;
}
