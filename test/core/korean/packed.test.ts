import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossary, glossaryDetails } from '../../../src/core/korean/index.ts';
import { pack, packDetails, unpack, unpackDetails } from '../../../src/core/korean/packed.ts';
import { parseFull, parseTable, type Entry } from '../../../src/core/korean/table.ts';
import { tables } from './tables.ts';

describe('a table', () => {
  test('is read by its columns', () => {
    expect(parseTable('# words\n바다\tn\tsea, ocean\tA\t海\n\n걷다\tv\twalk\n')).toEqual([
      { lemma: '바다', pos: 'n', equivalents: ['sea', 'ocean'] },
      { lemma: '걷다', pos: 'v', equivalents: ['walk'] },
    ]);
  });
});

describe('packed entries', () => {
  test('say of a lemma what the one before does not', () => {
    const packed = pack([
      { lemma: '국회의원', pos: 'n', equivalents: ['lawmaker'] },
      { lemma: '1심', pos: 'n', equivalents: ['first trial'] },
      { lemma: '국회', pos: 'n', equivalents: ['National Assembly', 'parliament'] },
    ]);
    expect(packed).toEqual({
      lemmas: 'n01심n0국회n2의원',
      equivalents: 'first trial;National Assembly,parliament;lawmaker',
    });
  });

  test('are unpacked as they were, by lemma', () => {
    const entry = fc.record({
      lemma: fc.stringMatching(/^\d?[가나다국]{1,12}$/),
      pos: fc.constantFrom('n', 'v', 'e'),
      equivalents: fc.array(fc.stringMatching(/^[a-zA-Z .-]+$/), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(unpack(pack(entries))).toEqual(byLemma(entries));
      }),
    );
  });
});

describe('details', () => {
  test('stand in the order of the entries', () => {
    const full = parseFull('바다\tn\tsea\tA\n국회\tn\tparliament\tB\t國會\n');
    expect(unpackDetails(packDetails(full))).toEqual([
      { level: 'B', hanja: '國會' },
      { level: 'A', hanja: '' },
    ]);
  });
});

describe('the glossary as it is built', () => {
  test('has the level and the Hanja of every entry', async () => {
    const [entries, details] = [glossary(), await glossaryDetails()];
    expect(details).toHaveLength(entries.length);
    const of = (lemma: string, pos: string) =>
      details[entries.findIndex((entry) => entry.lemma === lemma && entry.pos === pos)];
    expect(of('국회', 'n') ?? of('국회', 'e')).toMatchObject({ hanja: '國會' });
    expect(of('말하다', 'v')).toEqual({ level: 'A', hanja: '' });
    expect(of('개통', 'n')?.hanja).toBe('開通');
    expect(details.every(({ level }) => /^[ABC]$/.test(level))).toBe(true);
  });

  test('holds what the tables hold, and the core first where two have a lemma', () => {
    const core = ([file]: (typeof tables)[number]) => file === 'core.tsv';
    const files = [...tables.filter(core), ...tables.filter((table) => !core(table))];
    expect(glossary()).toEqual(byLemma(files.flatMap(([, table]) => parseTable(table))));
  });
});

function byLemma(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.lemma === b.lemma ? 0 : a.lemma < b.lemma ? -1 : 1));
}
