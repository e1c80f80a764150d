import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aloneBeads, type Block } from '../../src/core/bitext/index.ts';
import { Library } from '../../src/library/index.ts';
import { madeAlone, madeBitext, madePicture, madePictured } from './made.ts';

let library: Library;
let made = 0;

beforeEach(() => {
  made += 1;
  library = new Library(`rows-${made}`);
});

afterEach(() => {
  vi.useRealTimers();
  library.close();
});

describe('a row', () => {
  test('has what the shelf shows, and nothing of the text', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    const bitext = madeBitext('a', 3, { kicker: 'Tides', byline: ['A desk'] });
    await library.add(bitext);
    expect(await library.row('a')).toMatchObject({
      id: 'a',
      titles: { translation: { lang: 'en', title: 'Tide a' }, original: { lang: 'ko', title: '물때 a' } },
      pairs: 3,
      tally: { one: 3, merged: 0, translationOnly: 0, originalOnly: 0, unsure: 0 },
      minutes: 1,
      addedAt: 1_000,
      opens: 0,
      progress: 0,
      whole: true,
    });
    const head = (await library.row('a'))?.heads.translation;
    expect(head).toEqual({ lang: 'en', title: 'Tide a', kicker: 'Tides', byline: ['A desk'] });
  });

  test('of one side alone names that side only', async () => {
    await library.add(madeAlone('a', 2));
    const row = await library.row('a');
    expect(Object.keys(row?.titles ?? {})).toEqual(['original']);
    expect(row?.tally.originalOnly).toBe(2);
  });

  test.each([
    ['ko', '가나 '.repeat(1_500), 6],
    ['en', 'word '.repeat(1_150), 5],
    ['en', 'word', 1],
  ])('says how long %s takes to read', async (lang, text, minutes) => {
    const blocks: Block[] = [{ role: 'paragraph', text: text.trim() }];
    const original = { lang, title: 'Long', blocks };
    await library.add({ id: 'a', original, beads: aloneBeads('original', 1) });
    expect((await library.row('a'))?.minutes).toBe(minutes);
  });

  test('is whole when every picture is kept, here or from another bitext', async () => {
    const picture = madePicture(3);
    await library.add(madePictured('missing', picture));
    expect(await library.row('missing')).toMatchObject({ whole: false });
    expect(await library.row('missing')).not.toHaveProperty('picture');
    await library.add(madePictured('here', picture), [picture]);
    await library.add(madePictured('shared', picture));
    for (const id of ['here', 'shared'])
      expect(await library.row(id)).toMatchObject({ whole: true, picture: picture.hash });
  });

  test('of a wrong shape costs the reader nothing but itself', async () => {
    const picture = madePicture(4);
    await library.add(madePictured('sound', picture), [picture]);
    const db = await openDB(`rows-${made}`);
    const sound = (await db.get('bitexts', 'sound')) as Record<string, unknown>;
    const wrong: Record<string, unknown>[] = [
      { id: 'bare' },
      { ...sound, id: 'headless', heads: {} },
      { ...sound, id: 'head', heads: { original: { lang: 'ko', title: 7 } } },
      { ...sound, id: 'number', addedAt: 'today' },
      { ...sound, id: 'tally', tally: null },
      { ...sound, id: 'assets', assets: undefined },
      { ...sound, id: 'heads', heads: 'none' },
    ];
    for (const row of wrong) await db.put('bitexts', row);
    db.close();
    expect((await library.list()).map((row) => row.id)).toEqual(['sound']);
    expect(await library.row('bare')).toBeUndefined();
    await library.remove('sound');
    await library.purge(Date.now() + 120_000);
    // What the others show is not known, so no picture is taken from them.
    expect(await library.picture(picture.hash)).toEqual(picture);
  });
});

describe('the order of the shelf', () => {
  test('is by the last time that each was opened or added', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    for (const id of ['a', 'b', 'c']) {
      await library.add(madeBitext(id, 1));
      vi.advanceTimersByTime(1_000);
    }
    await library.opened('b');
    vi.advanceTimersByTime(1_000);
    await library.add(madeBitext('d', 1));
    expect((await library.list()).map((row) => row.id)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describe('a twin', () => {
  test('is found wherever on its page the address points', async () => {
    await library.add(madeBitext('a', 1, { url: 'https://paper.example/1#top' }));
    const other = { lang: 'en', title: 'Another' };
    expect((await library.findTwin({ ...other, url: 'https://paper.example/1' }))?.id).toBe('a');
    expect(await library.findTwin({ ...other, url: 'https://paper.example/2' })).toBeUndefined();
    expect(await library.findTwin(other)).toBeUndefined();
  });

  test('by its address goes before one by its title', async () => {
    await library.add(madeBitext('address', 1, { url: 'https://paper.example/1' }));
    await library.add(madeBitext('title', 1));
    const article = { lang: 'en', title: 'Tide title', url: 'https://paper.example/1' };
    expect((await library.findTwin(article))?.id).toBe('address');
  });

  test('that was removed is none', async () => {
    await library.add(madeBitext('a', 1));
    await library.remove('a');
    expect(await library.findTwin({ lang: 'en', title: 'Tide a' })).toBeUndefined();
    expect(await library.bitext('a')).toBeUndefined();
    expect(await library.row('a')).toHaveProperty('deletedAt');
  });
});

describe('the time to undo', () => {
  test('is a minute, and a restored row is the one that was removed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    await library.add(madeBitext('a', 1));
    await library.keepPlace('a', { pair: 0, side: 'original', offset: 0, check: '문단' }, 0.4);
    const before = await library.row('a');
    await library.remove('a');
    vi.advanceTimersByTime(60_000);
    await library.purge();
    await library.restore('a');
    expect(await library.row('a')).toEqual(before);
    await library.remove('a');
    vi.advanceTimersByTime(60_001);
    await library.purge();
    expect(await library.row('a')).toBeUndefined();
    expect(await library.place('a')).toBeUndefined();
    await expect(library.restore('a')).rejects.toMatchObject({ code: 'missing' });
  });

  test('of pictures ends with the bitext that showed them last', async () => {
    const [old, young] = [madePicture(5), madePicture(6)];
    await library.add(madePictured('a', old), [old]);
    await library.replace(madePictured('a', young), [young]);
    expect(await library.picture(old.hash)).toEqual(old);
    await library.purge();
    expect(await library.picture(old.hash)).toBeUndefined();
    expect(await library.picture(young.hash)).toEqual(young);
  });
});

describe('a place', () => {
  test('of a bitext that another tab took away is not kept', async () => {
    const place = { pair: 0, side: 'original' as const, offset: 0, check: '' };
    await library.keepPlace('gone', place, 0.5);
    expect(await library.place('gone')).toBeUndefined();
  });

  test('comes with a share of the text between nothing and all of it', async () => {
    await library.add(madeBitext('a', 1));
    const place = { pair: 0, side: 'original' as const, offset: 0, check: '' };
    for (const [given, kept] of [
      [-0.1, 0],
      [1.2, 1],
    ] as const) {
      await library.keepPlace('a', place, given);
      expect((await library.row('a'))?.progress).toBe(kept);
    }
  });

  test('survives that the other side joins', async () => {
    await library.add(madeAlone('a', 4));
    const place = { pair: 2, side: 'original' as const, offset: 0, check: '문단 2 of 물때 a.' };
    await library.keepPlace('a', place, 0.5);
    const both = madeBitext('a', 4);
    const [first, second, ...rest] = both.beads;
    if (!first || !second) throw new Error('There are four');
    const merged = { ...first, translation: [0, 1], original: [0, 1] };
    await library.replace({ ...both, beads: [merged, ...rest] });
    expect(await library.place('a')).toEqual({ ...place, pair: 1 });
  });
});

describe('samples', () => {
  const bundle = { bitexts: [madeBitext('one', 1), madeBitext('two', 1)], pictures: [] };

  test('are put in once, whoever asks at the same time', async () => {
    expect(await library.seeded()).toBe(false);
    const otherTab = new Library(`rows-${made}`);
    await Promise.all([library.seed(bundle), otherTab.seed(bundle)]);
    otherTab.close();
    expect(await library.seeded()).toBe(true);
    expect((await library.list()).map((row) => row.id)).toEqual(['one', 'two']);
  });

  test('that are new come to a reader who had the old ones, and only they', async () => {
    await library.seed(bundle);
    await library.remove('one');
    await library.purge(Date.now() + 120_000);
    await library.seed({ ...bundle, bitexts: [...bundle.bitexts, madeBitext('three', 1)] });
    expect((await library.list()).map((row) => row.id).sort()).toEqual(['three', 'two']);
  });
});
