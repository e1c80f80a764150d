import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/bitext/index.ts';
import { refusedByName, takeInput } from '../../../src/pages/add/take.ts';

const text = 'The ferry that waits\n\nThe first boat left at dawn.\n\nIt came back in the evening.';

describe('what a card is given', () => {
  test.each([
    ['a.txt', undefined],
    ['a.HTM', undefined],
    ['a.html', undefined],
    ['a.MHTML', 'add:problem.archive'],
    ['a.webarchive', 'add:problem.archive'],
    ['a.pdf', 'add:problem.pdf'],
    ['a.hwpx', 'add:problem.office'],
    ['a.png', 'add:problem.fileKind'],
  ])('a file named %s', (name, key) => {
    expect(refusedByName(name)?.key).toBe(key);
  });

  test('an address alone is kept', async () => {
    expect(await takeInput(' news.example.com/a/1 ', undefined)).toEqual({
      url: 'https://news.example.com/a/1',
    });
  });

  test('the address that was kept is the source of the text', async () => {
    const outcome = await takeInput(text, 'https://news.example.com/a/1');
    expect(outcome).toMatchObject({
      taken: { article: { url: 'https://news.example.com/a/1', lang: 'en' } },
    });
  });

  test('an address beside the text goes before the one that was kept', async () => {
    const outcome = await takeInput(
      `https://news.example.com/a/2\n\n${text}`,
      'https://news.example.com/a/1',
    );
    expect(outcome).toMatchObject({ taken: { article: { url: 'https://news.example.com/a/2' } } });
  });

  test('no text is a problem, and so is too much', async () => {
    expect(await takeInput(' \n', undefined)).toMatchObject({ problem: { key: 'add:problem.empty' } });
    const long = 'word '.repeat(LIMITS.text / 4);
    expect(await takeInput(long, undefined)).toMatchObject({ problem: { key: 'add:problem.tooLong' } });
    const longer = ' '.repeat(40_000_000);
    expect(await takeInput(longer, undefined)).toMatchObject({ problem: { key: 'add:problem.tooLarge' } });
  });
});
