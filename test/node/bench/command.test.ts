import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/node/bench/index.ts';
import { VARIANTS } from '../../../src/node/bench/variants.ts';

const document = {
  id: 'a',
  en: ['It cost 500 won.', 'It opened on May 3, 2024.'],
  ko: ['500원이 들었다.', '2024년 5월 3일에 문을 열었다.'],
  gold: [
    [[0], [0]],
    [[1], [1]],
  ],
};

async function fileOf(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'naranhi-')), 'made.jsonl');
  await writeFile(path, text);
  return path;
}

describe('the command', () => {
  let out = '';
  let err = '';

  beforeEach(() => {
    out = '';
    err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (out += String(text)) !== '');
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (err += String(text)) !== '');
  });
  afterEach(() => vi.restoreAllMocks());

  test('prints every part but the sizes', async () => {
    expect(await main(['align', await fileOf(JSON.stringify(document)), '--no-sizes'])).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^Documents: 1, of made\.jsonl\n/);
    for (const part of ['Scores', 'Kinds of beads', 'Confidence', 'Time']) expect(out).toContain(`\n${part}`);
    expect(out).not.toContain('Sizes');
    expect(out).toMatch(/\nall +1 +1\.000 +1\.000 +1\.000 /);
  });

  test('--ablate prints a row a variant, and that alone', async () => {
    expect(await main(['align', await fileOf(JSON.stringify(document)), '--ablate'])).toBe(0);
    for (const { name } of VARIANTS) expect(out).toContain(`\n${name} `);
    expect(out).not.toContain('Scores');
  });

  test('one size is one line of JSON', async () => {
    expect(await main(['size', 'ours', '3', await fileOf(JSON.stringify(document))])).toBe(0);
    const { original, ms, peak } = JSON.parse(out) as Record<string, number>;
    expect(original).toBeLessThanOrEqual(3);
    expect(ms).toBeGreaterThan(0);
    expect(peak).toBeGreaterThan(0);
  });

  test('bad input is one sentence', async () => {
    expect(await main(['align', await fileOf('{"id":"a","en":[]}')])).toBe(1);
    expect(err).toMatch(/^Line 1 of .+ must have "ko" as a list of strings\.\n$/);
    expect(out).toBe('');
  });

  test.each([
    [[]],
    [['read']],
    [['align', 'a', 'b']],
    [['align', '--half', 'best']],
    [['align', '--fast']],
    [['size', 'theirs', '60']],
    [['size', 'ours', '1.5']],
  ])('%j is bad usage', async (args) => {
    expect(await main(args)).toBe(2);
    expect(err).toContain('usage: npm run -s bench:align');
    expect(out).toBe('');
  });
});
