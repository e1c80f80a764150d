import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { alignCommand } from '../../../src/node/cli/align.ts';
import { InputError, UsageError } from '../../../src/node/command/index.ts';

async function fileOf(text: string, name = 'pairs.jsonl'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'naranhi-')), name);
  await writeFile(path, text);
  return path;
}

const line = (id: string) => JSON.stringify({ id, en: ['It cost 500 won.'], ko: ['500원이 들었다.'] });

describe('align --jsonl', () => {
  let written = '';

  beforeEach(() => {
    written = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
      written += String(text);
      const done = rest.at(-1);
      if (typeof done === 'function') (done as () => void)();
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test('writes a line for each line, and returns the last', async () => {
    const last = await alignCommand(['--jsonl', await fileOf(`${line('a')}\n\n${line('b')}\n`)]);
    expect(`${written}${last}`).toBe('{"id":"a","beads":[[[0],[0]]]}\n{"id":"b","beads":[[[0],[0]]]}');
  });

  test.each([
    ['nope', 'is not a JSON object'],
    ['[]', 'JSON object'],
    ['{"en":[],"ko":[]}', '"id"'],
    ['{"id":"x","en":[]}', '"ko"'],
    ['{"id":"x","en":[1],"ko":[]}', '"en"'],
    ['{"id":"x","en":["a"],"ko":[],"enRoles":[]}', '"enRoles"'],
    ['{"id":"x","en":[],"ko":[],"date":3}', '"date"'],
  ])('%s is refused by its number, after the lines before it', async (bad, says) => {
    const run = alignCommand(['--jsonl', await fileOf(`${line('a')}\n${bad}\n`)]);
    await expect(run).rejects.toThrow(InputError);
    await expect(run).rejects.toThrow(/^Line 2 /);
    await expect(run).rejects.toThrow(says);
    expect(written).toBe('{"id":"a","beads":[[[0],[0]]]}\n');
  });

  test.each([
    ['/nowhere/at/all', 'cannot be read'],
    ['', 'no lines'],
  ])('a file that is not there or empty: %j', async (path, says) => {
    const run = alignCommand(['--jsonl', path === '' ? await fileOf('') : path]);
    await expect(run).rejects.toThrow(InputError);
    await expect(run).rejects.toThrow(says);
  });
});

describe('align TRANSLATION ORIGINAL', () => {
  test('prints both articles and their beads', async () => {
    const english = await fileOf(
      'A new bridge\n\nThe bridge cost 12.5 billion won.\n\nIt opens on May 3.\n',
      'a.txt',
    );
    const korean = await fileOf('새 다리\n\n다리에는 125억원이 들었다.\n\n5월 3일에 문을 연다.\n', 'b.txt');
    const printed = JSON.parse(await alignCommand([english, korean])) as Record<string, unknown>;
    expect(printed).toMatchObject({
      translation: { lang: 'en' },
      original: { lang: 'ko' },
      beads: [
        { translation: [0], original: [0] },
        { translation: [1], original: [1] },
      ],
    });
  });

  test.each([[[]], [['a.txt']], [['--jsonl']], [['a', 'b', 'c']], [['--lang', 'en']]])(
    '%j is bad usage',
    async (args) => {
      await expect(alignCommand(args)).rejects.toThrow(UsageError);
    },
  );
});
