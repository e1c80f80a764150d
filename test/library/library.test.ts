import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Library, LibraryError, watchLibrary, type Change } from '../../src/library/index.ts';
import { madeAlone, madeBitext, madePicture, madePictured } from './made.ts';

let library: Library;
let made = 0;

beforeEach(() => {
  made += 1;
  library = new Library(`test-${made}`);
});

afterEach(() => library.close());

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof LibraryError) return error.code;
    throw error;
  }
  return 'none';
}

describe('adding', () => {
  test('gives back what was given, over several chunks', async () => {
    const bitext = madeBitext('long', 1_001);
    await library.add(bitext);
    expect(await library.bitext('long')).toEqual(bitext);
    expect((await library.row('long'))?.pairs).toBe(1_001);
  });

  test('gives back a side that stands alone, and beads that cross', async () => {
    const alone = madeAlone('alone', 3);
    const crossing = {
      ...madeBitext('crossing', 2),
      beads: [
        { translation: [0], original: [1], confidence: 0.8, by: 'reader' as const },
        { translation: [1], original: [0], confidence: 0.7, by: 'aligner' as const, crosses: true as const },
      ],
    };
    await library.add(alone);
    await library.add(crossing);
    expect(await library.bitext('alone')).toEqual(alone);
    expect(await library.bitext('crossing')).toEqual(crossing);
  });

  test('reads any window as the whole read and cut', async () => {
    await library.add(madeBitext('window', 450));
    const all = await library.pairs('window');
    await fc.assert(
      fc.asyncProperty(fc.nat(460), fc.nat(460), async (from, length) => {
        expect(await library.pairs('window', from, from + length)).toEqual(all.slice(from, from + length));
      }),
      { numRuns: 40 },
    );
  });

  test('leaves nothing behind when a part of it cannot be written', async () => {
    const picture = { ...madePicture(1), bytes: (() => 0) as unknown as ArrayBuffer };
    const half = madePictured('half', picture, 500);
    await expect(library.add(half, [picture])).rejects.toThrow();
    expect(await library.list()).toEqual([]);
    expect(await library.pairs('half')).toEqual([]);
    await library.add(madeBitext('whole', 1));
    expect(await library.list()).toHaveLength(1);
  });

  test('says what became of the library', async () => {
    const heard: Change[] = [];
    const stop = watchLibrary((change) => heard.push(change));
    await library.add(madeBitext('told', 1));
    stop();
    await library.remove('told');
    expect(heard).toEqual([{ kind: 'added', id: 'told' }]);
  });
});

describe('the shelf', () => {
  test('has what was opened last on top, then the newest', async () => {
    for (const id of ['a', 'b', 'c']) await library.add(madeBitext(id, 1));
    await library.opened('a');
    const ids = (await library.list()).map((row) => row.id);
    expect(ids[0]).toBe('a');
    expect(ids.slice(1).sort()).toEqual(['b', 'c']);
  });

  test('counts openings for the most viewed', async () => {
    for (const id of ['a', 'b', 'c']) await library.add(madeBitext(id, 1));
    for (const id of ['b', 'b', 'c']) await library.opened(id);
    expect((await library.mostViewed(5)).map((row) => row.id)).toEqual(['b', 'c']);
    expect((await library.mostViewed(1)).map((row) => row.id)).toEqual(['b']);
  });

  test('knows an article that it holds, by address or by title and date', async () => {
    await library.add(madeBitext('kept', 1, { url: 'https://paper.example/1', published: '2026-01-09' }));
    const head = { lang: 'en', title: 'Another', url: 'https://paper.example/1' };
    expect((await library.findTwin(head))?.id).toBe('kept');
    expect((await library.findTwin({ lang: 'en', title: 'Tide kept', published: '2026-01-09' }))?.id).toBe(
      'kept',
    );
    expect(
      await library.findTwin({ lang: 'en', title: 'Tide kept', published: '2026-01-10' }),
    ).toBeUndefined();
    expect(
      await library.findTwin({ lang: 'ko', title: 'Tide kept', published: '2026-01-09' }),
    ).toBeUndefined();
  });

  test('keeps the samples once ever, also after one was deleted', async () => {
    const samples = { bitexts: [madeBitext('one', 1), madeBitext('two', 1)], pictures: [madePicture(7)] };
    await library.seed(samples);
    expect((await library.list()).map((row) => [row.id, row.sample])).toEqual([
      ['one', true],
      ['two', true],
    ]);
    await library.remove('one');
    await library.seed(samples);
    expect((await library.list()).map((row) => row.id)).toEqual(['two']);
  });
});

describe('deleting', () => {
  test('can be taken back', async () => {
    await library.add(madeBitext('a', 1));
    await library.remove('a');
    expect(await library.list()).toEqual([]);
    await library.purge();
    await library.restore('a');
    expect((await library.list()).map((row) => row.id)).toEqual(['a']);
    expect(await library.pairs('a')).toHaveLength(1);
  });

  test('is for good after a while, and takes only pictures that nothing else shows', async () => {
    const [own, shared] = [madePicture(1), madePicture(2)];
    await library.add(madePictured('a', own), [own]);
    await library.add(madePictured('b', shared), [shared]);
    await library.add(madePictured('c', shared));
    for (const id of ['a', 'b']) await library.remove(id);
    await library.purge(Date.now() + 120_000);
    expect(await library.row('a')).toBeUndefined();
    expect(await library.pairs('b')).toEqual([]);
    expect(await library.picture(own.hash)).toBeUndefined();
    expect(await library.picture(shared.hash)).toEqual(shared);
  });

  test('of what is not there says so', async () => {
    expect(await codeOf(library.remove('nothing'))).toBe('missing');
  });
});

describe('a new text in the place of an old one', () => {
  test('keeps the place, the openings and the day', async () => {
    const old = madeBitext('a', 5);
    await library.add(old);
    await library.opened('a');
    await library.keepPlace('a', { pair: 3, side: 'original', offset: 3, check: '3 of 물때 a' }, 0.6);
    const before = await library.row('a');
    const longer = madeBitext('a', 8);
    const blocks = longer.original?.blocks.map((block, i) =>
      i < 3 ? block : { ...block, text: `문단 ${i - 3} of 물때 a.` },
    );
    await library.replace({
      ...longer,
      ...(longer.original && blocks && { original: { ...longer.original, blocks } }),
    });
    const after = await library.row('a');
    expect(after?.pairs).toBe(8);
    expect([after?.addedAt, after?.opens, after?.progress]).toEqual([before?.addedAt, 1, 0.6]);
    expect(await library.place('a')).toEqual({ pair: 6, side: 'original', offset: 3, check: '3 of 물때 a' });
  });

  test('is refused where there is no old one, and changes nothing', async () => {
    expect(await codeOf(library.replace(madeBitext('nothing', 1)))).toBe('missing');
    expect(await library.list()).toEqual([]);
  });
});

test('settings and places are kept', async () => {
  await library.keepSetting('mode', 'columns');
  expect(await library.setting('mode')).toBe('columns');
  expect(await library.setting('nothing')).toBeUndefined();
  await library.add(madeBitext('a', 2));
  const place = { pair: 1, side: 'translation' as const, offset: 0, check: '' };
  await library.keepPlace('a', place, 0.5);
  expect(await library.place('a')).toEqual(place);
  expect((await library.row('a'))?.progress).toBe(0.5);
});
