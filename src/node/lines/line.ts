import type { Units } from '../../core/align/index.ts';
import type { InputError } from '../command/index.ts';
import { isFields, isTexts, parsedJson, type Fields } from './checks.ts';

/** Makes the error that names the line, from what is wrong with it ("must have ..."). */
export type Wrong = (what: string) => InputError;

/** The two sides of a document, and all that its line holds. */
export interface Line {
  readonly id: string | number;
  readonly translation: Units;
  readonly original: Units;
  readonly fields: Fields;
}

/**
 * Reads `{id, en: [text...], ko: [text...]}`, with `enRoles`, `koRoles` (a role a text) and `date` (ISO 8601)
 * where they are known.
 *
 * @throws {InputError} that `wrong` makes
 */
export function readLine(line: string, wrong: Wrong): Line {
  const fields = parsedJson(line);
  if (!isFields(fields)) throw wrong('is not a JSON object: give one with "id", "en" and "ko" on each line');
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('must have an "id"');
  return { id, translation: unitsOf(fields, 'en', wrong), original: unitsOf(fields, 'ko', wrong), fields };
}

function unitsOf(fields: Fields, lang: 'en' | 'ko', wrong: Wrong): Units {
  const texts = fields[lang];
  const roles = fields[`${lang}Roles`] ?? undefined;
  const date = fields.date ?? undefined;
  if (!isTexts(texts)) throw wrong(`must have "${lang}" as a list of strings`);
  if (roles !== undefined && !(isTexts(roles) && roles.length === texts.length))
    throw wrong(`must have one entry in "${lang}Roles" for each text`);
  if (date !== undefined && typeof date !== 'string')
    throw wrong('must have "date" as an ISO 8601 day, or leave it out');
  return { lang, texts, ...(roles === undefined ? {} : { roles }), ...(date === undefined ? {} : { date }) };
}
