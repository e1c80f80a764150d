import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/core/align/sentences.ts';

describe('sentences', () => {
  test.each([
    ['It rained today. We stayed at home.', 2],
    ['Mr. Hill met the U.S. envoy on Jan. 3. They talked for hours.', 2],
    ['Prices rose 3.5 percent in May.', 1],
    ['“We will wait.” He sat down again.', 2],
    ['오늘은 비가 왔다. 우리는 집에 있었다.', 2],
    ['그는 “비가 온다. 집에 있자.” 라고 말했다.', 2],
    ['“집에 있겠다.”고 그는 말했다.', 1],
    ['물가가 3.5% 올랐다.', 1],
    ['first line here\nsecond line here', 2],
    ['', 1],
    ['...', 1],
  ])('%j: %i', (text, count) => expect(sentences(text)).toHaveLength(count));

  test('nothing is lost', () => {
    const text = '  “비가 온다. 집에 있자.” 라고 말했다.\n\nYes! No? 그래요. ';
    expect(sentences(text).join('')).toBe(text);
  });
});
