import { LIMITS } from '../limits.ts';
import { SIDES } from '../types.ts';
import { among, fields, FieldError, line, text, whole } from '../fields.ts';
import { COLOURS, type Anchor, type Noted } from './types.ts';

/** Characters of what is kept around the words, with room for later versions. */
const AROUND = 200;

function asAnchor(value: unknown, at: string): Anchor {
  const from = fields(value, at);
  const start = whole(from.start, `${at}.start`);
  const end = whole(from.end, `${at}.end`);
  if (end < start) throw new FieldError(`${at}.end`, 'must not be before its start');
  return {
    side: among(from.side, `${at}.side`, SIDES),
    block: whole(from.block, `${at}.block`),
    start,
    end,
    quote: text(from.quote, `${at}.quote`, LIMITS.block),
    before: text(from.before, `${at}.before`, AROUND),
    after: text(from.after, `${at}.after`, AROUND),
  };
}

/**
 * Unknown data as a note or a highlight.
 *
 * @throws {FieldError} naming the first field at fault
 */
export function asNoted(value: unknown, at = 'note'): Noted {
  const from = fields(value, at);
  const kept = {
    id: line(from.id, `${at}.id`),
    bitext: line(from.bitext, `${at}.bitext`),
    anchor: asAnchor(from.anchor, `${at}.anchor`),
    at: whole(from.at, `${at}.at`),
  };
  const kind = among(from.kind, `${at}.kind`, ['note', 'highlight'] as const);
  return kind === 'note'
    ? { ...kept, kind, text: text(from.text, `${at}.text`, LIMITS.note) }
    : { ...kept, kind, colour: among(from.colour, `${at}.colour`, COLOURS) };
}
