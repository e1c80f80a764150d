import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/node/command/index.ts';
import { readLines } from '../../../src/node/bench/lines.ts';
import { documentsOf } from '../../../src/node/bench/bench.ts';
import { readOptions } from '../../../src/node/bench/options.ts';

async function fileOf(...lines: unknown[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'naranhi-')), 'made.jsonl');
  await writeFile(
    path,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return path;
}

const line = { id: 'a', en: ['One.', 'Two.'], ko: ['하나.'], gold: [[[0], [0]]] };

describe('a file of documents', () => {
  test('a document a line, with what is known of it', async () => {
    const full = {
      ...line,
      id: 7,
      genre: 'news',
      noise: 0.1,
      enRoles: ['title', 'paragraph'],
      date: '2024-05-01',
    };
    expect(await readLines(await fileOf(line, '', full))).toEqual([
      {
        id: 'a',
        translation: { lang: 'en', texts: ['One.', 'Two.'] },
        original: { lang: 'ko', texts: ['하나.'] },
        gold: [[[0], [0]]],
      },
      {
        id: '7',
        genre: 'news',
        noise: 0.1,
        translation: {
          lang: 'en',
          texts: ['One.', 'Two.'],
          roles: ['title', 'paragraph'],
          date: '2024-05-01',
        },
        original: { lang: 'ko', texts: ['하나.'], date: '2024-05-01' },
        gold: [[[0], [0]]],
      },
    ]);
  });

  test.each([
    ['[]', 'is not a JSON object'],
    ['{"id"', 'is not a JSON object'],
    [{ ...line, id: undefined }, '"id"'],
    [{ ...line, en: 'One.' }, '"en"'],
    [{ ...line, koRoles: [] }, '"koRoles"'],
    [{ ...line, noise: '10%' }, '"noise"'],
    [{ ...line, gold: undefined }, '"gold"'],
    [{ ...line, gold: [[[0]]] }, 'not a pair of lists'],
    [{ ...line, gold: [[[0], [1]]] }, 'a text that is not there'],
  ])('%j is refused by its number', async (bad, says) => {
    const read = readLines(await fileOf(line, bad));
    await expect(read).rejects.toThrow(InputError);
    await expect(read).rejects.toThrow(/^Line 2 of /);
    await expect(read).rejects.toThrow(says);
  });

  test('one that is empty or not there is bad input', async () => {
    await expect(readLines(await fileOf(''))).rejects.toThrow('holds no documents');
    await expect(readLines('/nowhere/at/all')).rejects.toThrow(InputError);
  });

  test('its halves are every second document', async () => {
    const file = await fileOf({ ...line, id: '0' }, { ...line, id: '1' }, { ...line, id: '2' });
    const ids = async (half: string) =>
      (await documentsOf(readOptions([file, '--half', half]))).map(({ id }) => id);
    expect(await ids('tuned')).toEqual(['0', '2']);
    expect(await ids('kept')).toEqual(['1']);
    const single = await fileOf(line);
    await expect(documentsOf(readOptions([single, '--half', 'kept']))).rejects.toThrow(InputError);
  });
});
