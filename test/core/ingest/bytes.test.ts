import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText, IngestError } from '../../../src/core/ingest/index.ts';
import type { Decode } from '../../../src/core/ingest/index.ts';

const decode: Decode = (bytes, label) =>
  iconv.decode(Buffer.from(bytes), label === 'euc-kr' ? 'cp949' : label);
const TEXT = '느린 배가 돌아온다. “쐈다, 뷁!” 하고 누가 외쳤다.\nThe slow ferry is back.';

describe('the encoding is found', () => {
  test.each([
    ['UTF-8', iconv.encode(TEXT, 'utf8')],
    ['UTF-8 with a mark', iconv.encode(TEXT, 'utf8', { addBOM: true })],
    ['cp949', iconv.encode(TEXT, 'cp949')],
    ['UTF-16LE with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['UTF-16BE with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['UTF-16LE', iconv.encode(TEXT, 'utf-16le')],
    ['UTF-16BE', iconv.encode(TEXT, 'utf-16be')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes, decode)).toBe(TEXT);
  });

  test('a declaration that is wrong does not hurt UTF-8', () => {
    const page = `<meta charset="euc-kr">${TEXT}`;
    expect(decodeText(iconv.encode(page, 'utf8'), decode)).toBe(page);
  });

  test('what a meta element or a header declares decides where the bytes leave it open', () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987"><p>배</p>`;
    expect(decodeText(iconv.encode(page, 'cp949'), decode)).toBe(page);
    expect(decodeText(iconv.encode('배', 'cp949'), decode, 'euc-kr')).toBe('배');
  });

  test('Latin letters of a page that says so', () => {
    const page = '<meta charset="iso-8859-1"><p>“Café” – 5 €</p>';
    expect(decodeText(iconv.encode(page, 'win1252'), decode)).toBe(page);
  });

  test('a file cut off in the middle of a letter', () => {
    const bytes = iconv.encode(TEXT.slice(0, 12), 'utf8');
    expect(decodeText(bytes.subarray(0, bytes.length - 1), decode)).toContain('느린 배가');
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0])],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a])],
    ['zeros', Buffer.from('text\0with\0\0zeros in odd\0places\0')],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004 abc \u0005\u0006')],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 97 + 13) % 256))],
  ])('%s', (_, bytes) => {
    expect(() => decodeText(bytes, decode)).toThrow(IngestError);
  });
});
