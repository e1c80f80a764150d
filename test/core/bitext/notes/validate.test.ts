import { expect, test } from 'vitest';
import { asNoted, FieldError, LIMITS } from '../../../../src/core/bitext/index.ts';
import { marked, written } from './made.ts';

const TEXTS = ['Forty boats waited.'];
const highlight = marked('h', TEXTS, 0, 'boats');
const note = written('n', TEXTS, 0, 'Whose?');

test('a note and a highlight are read as they were written', () => {
  expect(asNoted(structuredClone(note))).toEqual(note);
  expect(asNoted({ ...structuredClone(highlight), more: 1 })).toEqual(highlight);
});

test.each([
  ['note', undefined],
  ['note.id', { ...note, id: '' }],
  ['note.bitext', { ...note, bitext: 3 }],
  ['note.kind', { ...note, kind: 'script' }],
  ['note.text', { ...note, text: 'x'.repeat(LIMITS.note + 1) }],
  ['note.at', { ...note, at: -1 }],
  ['note.colour', { ...highlight, colour: 'red;}' }],
  ['note.anchor', { ...highlight, anchor: null }],
  ['note.anchor.side', { ...highlight, anchor: { ...highlight.anchor, side: 'both' } }],
  ['note.anchor.end', { ...highlight, anchor: { ...highlight.anchor, end: 2 } }],
  ['note.anchor.quote', { ...highlight, anchor: { ...highlight.anchor, quote: ['boats'] } }],
  ['note.anchor.before', { ...highlight, anchor: { ...highlight.anchor, before: 'x'.repeat(201) } }],
])('what is wrong is named: %s', (field, value) => {
  try {
    asNoted(value);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FieldError);
    expect(error).toMatchObject({ field });
  }
});
