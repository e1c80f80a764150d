import { describe, expect, test } from 'vitest';
import { Codes, Spellings } from '../../../src/core/align/spellings.ts';

const codes = new Codes();

/** Words of a text as they are read, and which of them had to be. */
function reader() {
  const met: string[] = [];
  const spellings = new Spellings((spelling) => {
    met.push(spelling);
    return { spelling };
  });
  const read = (text: string) => {
    const all = codes.of(text);
    return Array.from(text.matchAll(/\S+/g), ({ index, 0: { length } }) =>
      spellings.at(text, all, index, index + length),
    );
  };
  return { met, read };
}

describe('what is known of spellings', () => {
  test('each is read once, however often it is met', () => {
    const { met, read } = reader();
    const [first, second, third] = read('비가 rain 비가');
    expect(third).toBe(first);
    expect(second).toEqual({ spelling: 'rain' });
    expect(read('rain 비가 snow')[0]).toBe(second);
    expect(met).toEqual(['비가', 'rain', 'snow']);
  });

  test('none is taken for another, in their thousands', () => {
    const { met, read } = reader();
    const text = Array.from(
      { length: 20_000 },
      (_, i) => `w${i.toString(7)} ${'가나다라마바사'.slice(i % 7)}${i}`,
    ).join(' ');
    const words = text.split(' ');
    expect(read(text).map(({ spelling }) => spelling)).toEqual(words);
    expect(read(text).map(({ spelling }) => spelling)).toEqual(words);
    expect(met).toHaveLength(new Set(words).size);
  });

  test('a very long one is read every time, and many are forgotten at last', () => {
    const { met, read } = reader();
    const long = 'x'.repeat(100);
    read(`${long} ${long}`);
    expect(met).toEqual([long, long]);
    read(Array.from({ length: 50_001 }, (_, i) => String(i)).join(' '));
    read('0');
    expect(met.filter((spelling) => spelling === '0')).toHaveLength(2);
  });
});
