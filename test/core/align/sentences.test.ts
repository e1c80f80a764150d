import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { joinShort, sentences, sentenceSpans } from '../../../src/core/align/sentences/index.ts';

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
    ['No. He left.', 2],
    ['No. Maybe later.', 2],
    ['They came at 5 p.m. Mark was late. He left at 5 p.m. Friday.', 3],
    ['“싫어.” 하는 수 없이 그는 돌아섰다.', 2],
    ['“싫어.” 하는 말에 그는 돌아섰다.', 1],
    ['“간다.” 고양이를 안은 아이가 말했다.', 2],
    ['The treaty was signed.[3] Both kept it.', 2],
    ['At 5 a.m. Mr. Smith rose. He left at 6 p.m. Mr. Hill stayed.', 3],
    ['Step 1. Turn it on. 1.) Wait.', 2],
    ['See “Bohr [...] Planck.” It helps.', 2],
    ['오늘 왔어요.^^ 그런데 비가 왔죠.', 2],
    ['그러다… 잠이 들었다.', 1],
    ['그는 iPhone을 샀다. eBook도 샀다. He sold it. 끝.', 4],
  ])('%j: %i', (text, count) => expect(sentences(text)).toHaveLength(count));

  test('nothing is lost', () => {
    const text = '  “비가 온다. 집에 있자.” 라고 말했다.\n\nYes! No? 그래요. ';
    expect(sentences(text).join('')).toBe(text);
  });
});

/** A text and where its sentences end, counted in characters that are no white space. */
interface Passage {
  readonly text: string;
  readonly ends: readonly number[];
}

const written = (text: string): number => text.replace(/\s/g, '').length;

function endsOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => (at += written(piece)));
}

function passages(name: string): Passage[] {
  const lines = readFileSync(new URL(`boundaries/${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ text: line.replaceAll('|', ''), ends: endsOf(line.split('|')) }));
}

/** The passage with the boundaries that were found, where they are not the marked ones. */
function judge({ text, ends }: Passage) {
  const pieces = sentences(text);
  const found = endsOf(pieces);
  const right = found.filter((end) => ends.includes(end)).length;
  const wrong = right < found.length || right < ends.length;
  return { marked: ends.length, found: found.length, right, failing: wrong ? [pieces.join('|')] : [] };
}

function measure(list: readonly Passage[]) {
  const all = list.map(judge);
  const sum = (of: 'marked' | 'found' | 'right') => all.reduce((total, each) => total + each[of], 0);
  const precision = sum('right') / sum('found');
  const recall = sum('right') / sum('marked');
  const f1 = (2 * precision * recall) / (precision + recall);
  const [p, r, f] = [precision, recall, f1].map((share) => `${(100 * share).toFixed(2)}%`);
  const figures = `precision ${p}, recall ${r}, F1 ${f} of ${sum('marked')} boundaries`;
  return { precision, recall, figures, failing: all.flatMap((each) => each.failing) };
}

describe('marked boundaries', () => {
  const LEAST = 0.98;
  const lists = ['en', 'ko'].map((name) => ({ name, ...measure(passages(name)) }));

  test.each(lists)('$name: $figures', ({ name, figures, precision, recall, failing }) => {
    const message = [`${name}: ${figures}`, ...failing].join('\n');
    expect(Math.min(precision, recall), message).toBeGreaterThanOrEqual(LEAST);
  });
});

describe('spans', () => {
  test('leave out white space', () => {
    const text = '  It rained.  \n\n “비가 왔다.”  ';
    const held = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
    expect(held).toEqual(['It rained.', '“비가 왔다.”']);
  });

  test('are none in a blank text', () => {
    expect(sentenceSpans(' \n ')).toEqual([]);
  });
});

const PARTS =
  '. ! ? … 。 ？ " \' “ ” ‘ ’ ( ) [ ] 「 」 〉 , : - ~ 다 고 라고 가 3 12 2024 A U.S Mr p.m said Who a \ud83d\ude0a'
    .split(' ')
    .concat('\n', '\r', '\t', ' ', '\u3000', '\u00a0');

describe('any text', () => {
  const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(''));

  test('is the sum of its sentences, none of them blank beside others', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = sentences(text);
        expect(pieces.join('')).toBe(text);
        if (pieces.length > 1) expect(pieces.filter((piece) => piece.trim() === '')).toEqual([]);
        expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(
          pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps all of a line of a megabyte', () => {
    const [parts = ''] = fc.sample(
      fc.array(fc.constantFrom(...PARTS), { minLength: 2000, maxLength: 2000 }).map((made) => made.join('')),
      { seed: 1, numRuns: 1 },
    );
    const line = parts.replace(/[\n\r]/g, ' ');
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    expect(sentences(text).join('')).toBe(text);
  });
});

describe('work', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Regular expressions run, and the characters they are given but for those given the whole text. */
  function work(text: string): number {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    sentences(text);
    const read = exec.mock.calls.map(([given]) => (given.length < text.length ? given.length + 1 : 1));
    exec.mockRestore();
    return read.reduce((sum, each) => sum + each, 0);
  }

  test.each([...PARTS, '. ', '" ', '. "', '1. ', 'A. ', '갔다.', '?”', '.(a)', '.   ”'])(
    'grows as the text does: %j',
    (part) => {
      const [once, twice] = [work(part.repeat(500)), work(part.repeat(1000))];
      expect(twice).toBeLessThanOrEqual(2.1 * once + 200);
    },
  );
});

describe('short pieces', () => {
  test.each([
    [['No.', ' He left early.', ' Why?'], ['No. He left early. Why?']],
    [
      ['He left early.', ' Why?', ' Nobody knew why.'],
      ['He left early.', ' Why? Nobody knew why.'],
    ],
    [['No.'], ['No.']],
  ])('%j', (pieces, joined) => expect(joinShort(pieces, 8)).toEqual(joined));
});
