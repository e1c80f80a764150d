import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BeadError, mend, type Bead, type Bitext, type Edit } from '../../src/core/bitext/index.ts';
import { Library, watchLibrary, type Change } from '../../src/library/index.ts';
import { madeBitext } from './made.ts';

let library: Library;
let made = 0;

beforeEach(() => {
  made += 1;
  library = new Library(`mend-${made}`);
});

afterEach(() => library.close());

/** A bitext's beads after some edits. */
function edited({ beads, translation, original }: Bitext, ...edits: readonly Edit[]): readonly Bead[] {
  const sizes = {
    translation: translation?.blocks.length ?? 0,
    original: original?.blocks.length ?? 0,
  };
  return edits.reduce((now, edit) => mend(now, sizes, edit) ?? now, beads);
}

/** What stands at the reader's place. */
async function read(id: string): Promise<string | undefined> {
  const place = await library.place(id);
  const [pair] = place ? await library.pairs(id, place.pair, place.pair + 1) : [];
  const text = place && pair?.[place.side].map((block) => block.text).join('\n');
  return text?.slice(place?.offset, (place?.offset ?? 0) + (place?.check.length ?? 0));
}

describe('mending', () => {
  test('writes the links and their tally anew, and the text as it was', async () => {
    const bitext = madeBitext('a', 450);
    await library.add(bitext);
    const beads = edited(bitext, { kind: 'merge', bead: 2 }, { kind: 'unlink', bead: 300 });
    await library.mend('a', beads);
    expect(await library.bitext('a')).toEqual({ ...bitext, beads });
    const row = await library.row('a');
    expect(row?.pairs).toBe(450);
    expect(row?.tally).toMatchObject({ one: 447, merged: 1, translationOnly: 1, originalOnly: 1 });
    expect((await library.pairs('a', 2, 3))[0]).toMatchObject({
      bead: { by: 'reader', confidence: 1 },
      original: [{ text: '문단 2 of 물때 a.' }, { text: '문단 3 of 물때 a.' }],
    });
  });

  test('leaves no chunk behind when there are fewer pairs', async () => {
    const bitext = madeBitext('a', 201);
    await library.add(bitext);
    await library.mend('a', edited(bitext, { kind: 'merge', bead: 0 }));
    expect(await library.pairs('a')).toHaveLength(200);
    expect((await library.row('a'))?.pairs).toBe(200);
  });

  test('keeps everything else of the row', async () => {
    const bitext = madeBitext('a', 4);
    await library.add(bitext);
    await library.opened('a');
    await library.keepPlace('a', { pair: 1, side: 'original', offset: 0, check: '문단' }, 0.4);
    const before = await library.row('a');
    await library.mend('a', edited(bitext, { kind: 'merge', bead: 0 }));
    const after = await library.row('a');
    expect(after).toEqual({ ...before, pairs: 3, tally: { ...before?.tally, one: 2, merged: 1 } });
  });

  test('refuses links that lose a block, and one of what is not there', async () => {
    const bitext = madeBitext('a', 3);
    await library.add(bitext);
    await expect(library.mend('a', bitext.beads.slice(1))).rejects.toThrow(BeadError);
    await expect(library.mend('b', bitext.beads)).rejects.toMatchObject({ code: 'missing' });
    expect(await library.bitext('a')).toEqual(bitext);
  });

  test('tells those who watch, once it is written', async () => {
    const bitext = madeBitext('a', 2);
    await library.add(bitext);
    const heard: Change[] = [];
    const stop = watchLibrary((change) => heard.push(change));
    await library.mend('a', edited(bitext, { kind: 'merge', bead: 0 }));
    await expect(library.mend('a', [])).rejects.toThrow();
    await Promise.resolve();
    stop();
    expect(heard).toEqual([{ kind: 'mended', id: 'a' }]);
  });
});

describe('the place of the reader', () => {
  test('goes along with its block', async () => {
    const bitext = madeBitext('a', 6);
    await library.add(bitext);
    await library.keepPlace('a', { pair: 3, side: 'translation', offset: 10, check: '3 of' }, 0.5);
    await library.mend('a', edited(bitext, { kind: 'merge', bead: 2 }, { kind: 'merge', bead: 0 }));
    expect(await library.place('a')).toMatchObject({
      pair: 1,
      side: 'translation',
      offset: 33,
      check: '3 of',
    });
  });

  test('is at the same characters after any edits', async () => {
    const edits = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('merge' as const), bead: fc.nat(8) }),
        fc.record({ kind: fc.constant('split' as const), bead: fc.nat(8) }),
        fc.record({ kind: fc.constant('unlink' as const), bead: fc.nat(8) }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    const bitext = madeBitext('a', 8);
    await library.add(bitext);
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(7), fc.nat(18), async (some, pair, offset) => {
        await library.mend('a', bitext.beads);
        const check = bitext.translation?.blocks[pair]?.text.slice(offset, offset + 24) ?? '';
        await library.keepPlace('a', { pair, side: 'translation', offset, check }, 0.5);
        await library.mend('a', edited(bitext, ...some));
        expect((await read('a'))?.startsWith(check)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a new text in the place of one that was mended', () => {
  test('has what the reader mended where its text still stands', async () => {
    const bitext = madeBitext('a', 5);
    await library.add(bitext);
    const beads = edited(bitext, { kind: 'merge', bead: 3 }, { kind: 'merge', bead: 0 });
    await library.mend('a', beads);
    const first = { role: 'paragraph' as const, text: 'Corrected.' };
    const { translation } = bitext;
    const fresh = {
      ...bitext,
      ...(translation && {
        translation: { ...translation, blocks: [first, ...translation.blocks.slice(1)] },
      }),
    };
    await library.replace(fresh);
    const kept = await library.bitext('a');
    expect(kept?.translation).toEqual(fresh.translation);
    expect(kept?.beads.map(({ by, original }) => [by, original])).toEqual([
      ['aligner', [0]],
      ['aligner', [1]],
      ['aligner', [2]],
      ['reader', [3, 4]],
    ]);
    expect((await library.row('a'))?.tally).toMatchObject({ one: 3, merged: 1 });
  });
});
