import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  FieldError,
  LIMITS,
  mend,
  SIDES,
  standsIn,
  type Bitext,
  type Highlight,
  type Noted,
  type Side,
} from '../../src/core/bitext/index.ts';
import { Library, watchLibrary, type Change } from '../../src/library/index.ts';
import { editOf, wishes } from '../core/bitext/mend.made.ts';
import { marked, written } from '../core/bitext/notes/made.ts';
import { madeBitext } from './made.ts';

let library: Library;
let made = 0;

beforeEach(() => {
  made += 1;
  library = new Library(`notes-${made}`);
});

afterEach(() => library.close());

const textsOf = (bitext: Bitext, side: Side) => bitext[side]?.blocks.map(({ text }) => text) ?? [];
const byId = (noted: readonly Noted[]) => [...noted].sort((a, b) => a.id.localeCompare(b.id));

/** A bitext in the library with a highlight on either side and a note. */
async function noted(id = 'a', pairs = 4): Promise<{ bitext: Bitext; kept: Noted[] }> {
  const bitext = madeBitext(id, pairs);
  await library.add(bitext);
  const of = { bitext: id };
  const kept = [
    marked('h1', textsOf(bitext, 'translation'), 1, 'Paragraph 1', of),
    marked('h2', textsOf(bitext, 'original'), 2, '물때', { ...of, side: 'original', colour: 'rose' }),
    written('n', textsOf(bitext, 'translation'), 3, 'Who says so?', of),
  ];
  await library.note(id, { put: kept, drop: [] });
  return { bitext, kept };
}

describe('notes', () => {
  test('are kept, changed and taken away', async () => {
    const { kept } = await noted();
    expect(byId(await library.notes('a'))).toEqual(kept);
    const [one, two, three] = kept;
    if (three?.kind !== 'note') throw new Error('The third is a note');
    await library.note('a', { put: [{ ...three, text: 'The keeper.' }], drop: [one?.id ?? ''] });
    expect(byId(await library.notes('a'))).toEqual([two, { ...three, text: 'The keeper.' }]);
    expect(await library.notes('b')).toEqual([]);
  });

  test('belong to one bitext each, also where one id begins like another', async () => {
    await noted('a');
    await noted('ab');
    await library.note('a', { put: [], drop: ['h1', 'h2', 'n'] });
    expect(await library.notes('a')).toEqual([]);
    expect(await library.notes('ab')).toHaveLength(3);
  });

  test('are all written or none', async () => {
    const { bitext, kept } = await noted();
    const good = marked('h3', textsOf(bitext, 'translation'), 0, 'Paragraph');
    const bad = [
      { ...good, id: 'h4', colour: 'red' } as unknown as Highlight,
      { ...good, id: 'h4', bitext: 'b' },
      { ...written('n2', ['x'], 0, 'x'.repeat(LIMITS.note + 1)) },
    ];
    for (const one of bad)
      await expect(library.note('a', { put: [good, one], drop: ['h1'] })).rejects.toBeInstanceOf(FieldError);
    expect(byId(await library.notes('a'))).toEqual(kept);
  });

  test('are as many as there may be, and not one more', async () => {
    const { bitext } = await noted();
    const one = marked('h', textsOf(bitext, 'translation'), 0, 'Paragraph');
    const many = Array.from({ length: LIMITS.noted - 3 }, (_, i) => ({ ...one, id: `m${i}` }));
    await library.note('a', { put: many, drop: [] });
    await expect(library.note('a', { put: [one], drop: [] })).rejects.toBeInstanceOf(FieldError);
    expect(await library.notes('a')).toHaveLength(LIMITS.noted);
    // What is there may still be changed.
    await library.note('a', { put: [{ ...one, id: 'm0', colour: 'blue' }], drop: [] });
  });

  test('are not kept of a bitext that is gone', async () => {
    const { kept } = await noted();
    await library.remove('a');
    await expect(library.note('a', { put: kept, drop: [] })).rejects.toMatchObject({ code: 'missing' });
    await expect(library.note('b', { put: [], drop: [] })).rejects.toMatchObject({ code: 'missing' });
  });

  test('come back with a bitext that is restored, and go with one that is purged', async () => {
    const { kept } = await noted('a');
    await noted('b');
    await library.remove('a');
    await library.restore('a');
    expect(byId(await library.notes('a'))).toEqual(kept);
    await library.remove('a');
    await library.purge(Date.now() + 120_000);
    expect(await library.notes('a')).toEqual([]);
    expect(await library.notes('b')).toHaveLength(3);
  });

  test('of a wrong shape do not cost the reader the others', async () => {
    const { kept } = await noted();
    const db = await openDB(`notes-${made}`);
    await db.put('notes', { bitext: 'a', id: 'zz', kind: 'highlight' });
    db.close();
    expect(byId(await library.notes('a'))).toEqual(kept);
  });

  test('are told to those who watch, once they are written', async () => {
    const { kept } = await noted();
    const heard: Change[] = [];
    const stop = watchLibrary((change) => heard.push(change));
    await library.note('a', { put: [], drop: [kept[0]?.id ?? ''] });
    await expect(library.note('b', { put: [], drop: [] })).rejects.toThrow();
    await Promise.resolve();
    stop();
    expect(heard).toEqual([{ kind: 'noted', id: 'a' }]);
  });
});

describe('mending', () => {
  test('leaves every highlight on its words, in whichever pair they stand', async () => {
    const bitext = madeBitext('a', 9);
    await library.add(bitext);
    const sizes = { translation: 9, original: 9 };
    const kept = SIDES.flatMap((side) =>
      textsOf(bitext, side).flatMap((text, i): Noted[] => [
        marked(`${side}-${i}`, textsOf(bitext, side), i, text.slice(2, 9), { side }),
        written(`note-${side}-${i}`, textsOf(bitext, side), i, 'x', { side }),
      ]),
    );
    await library.note('a', { put: kept, drop: [] });
    await fc.assert(
      fc.asyncProperty(fc.array(wishes, { minLength: 1, maxLength: 8 }), async (some) => {
        let { beads } = (await library.bitext('a')) ?? bitext;
        for (const wish of some) beads = mend(beads, sizes, editOf(wish, beads, sizes)) ?? beads;
        await library.mend('a', beads);
        const found = await library.notes('a');
        expect(byId(found)).toEqual(byId(kept));
        const pairs = await library.pairs('a');
        for (const { anchor } of found) {
          const { side, block } = anchor;
          const pair = pairs.filter(({ bead }) => bead[side].includes(block));
          expect(pair).toHaveLength(1);
          const text = pair[0]?.[side][pair[0].bead[side].indexOf(block)]?.text ?? '';
          expect(standsIn(anchor, text)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a new text in the place of another', () => {
  const replaced = (bitext: Bitext, texts: readonly string[]): Bitext => {
    const { translation } = bitext;
    return {
      ...bitext,
      ...(translation && {
        translation: { ...translation, blocks: texts.map((text) => ({ role: 'paragraph' as const, text })) },
      }),
      beads: [
        ...bitext.beads.map((bead, i) => ({ ...bead, translation: i < texts.length ? [i] : [] })),
        ...texts.slice(bitext.beads.length).map((_, i) => ({
          translation: [bitext.beads.length + i],
          original: [],
          confidence: 1,
          by: 'aligner' as const,
        })),
      ],
    };
  };

  test('has the notes on the same words, in the same transaction', async () => {
    const { bitext, kept } = await noted();
    const texts = ['A new lead.', ...textsOf(bitext, 'translation')].with(
      2,
      'Once more: Paragraph 1 of Tide a.',
    );
    await library.replace(replaced(bitext, texts));
    const found = byId(await library.notes('a'));
    expect(found[0]?.anchor).toMatchObject({ block: 2, start: 11, quote: 'Paragraph 1' });
    expect(found[1]).toEqual(kept[1]);
    expect(found[2]?.anchor).toMatchObject({ block: 4, start: 0 });
    // One that is not sound changes nothing of either.
    await expect(library.replace({ ...bitext, beads: [] })).rejects.toThrow();
    expect(byId(await library.notes('a'))).toEqual(found);
  });

  test('drops nothing, whatever it is', async () => {
    const { bitext, kept } = await noted();
    const paragraphs = fc.array(
      fc.oneof(fc.constantFrom(...textsOf(bitext, 'translation')), fc.lorem({ maxCount: 6 })),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        await library.replace(replaced(bitext, texts));
        const found = byId(await library.notes('a'));
        expect(found.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
        const now = await library.bitext('a');
        for (const { anchor } of found) {
          const text = now?.[anchor.side]?.blocks[anchor.block]?.text;
          expect(text).toBeDefined();
          if (anchor.start < anchor.end) expect(standsIn(anchor, text ?? '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    await library.replace(bitext);
    expect(byId(await library.notes('a')).slice(0, 2)).toEqual(kept.slice(0, 2));
  });
});
