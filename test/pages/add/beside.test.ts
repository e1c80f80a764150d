import { describe, expect, test } from 'vitest';
import { addressBeside } from '../../../src/pages/add/beside.ts';

describe('an address beside the text', () => {
  test('on the first line', () => {
    expect(addressBeside('https://news.example.com/a/1\r\n\r\nTitle\n\nText.')).toEqual({
      url: 'https://news.example.com/a/1',
      text: 'Title\n\nText.',
    });
  });

  test('on the last line', () => {
    expect(addressBeside('Title\n\nText.\nhttps://news.example.com/a/1 ')).toEqual({
      url: 'https://news.example.com/a/1',
      text: 'Title\n\nText.',
    });
  });

  test('an address within a line, or a word with a dot, is text', () => {
    const text = 'See https://news.example.com/a/1\n\nText ends.here';
    expect(addressBeside(text)).toEqual({ text });
  });

  test('one line alone is text', () => {
    expect(addressBeside('One line.')).toEqual({ text: 'One line.' });
  });
});
