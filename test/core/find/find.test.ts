import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asQuery, fold, hitsIn, LONGEST_QUERY } from '../../../src/core/find/index.ts';

/** What is found, as it is written in the text. */
function found(text: string, typed: string, composing = false): string[] {
  const query = asQuery(typed, composing);
  if (!query) return [];
  return hitsIn(fold(text), query).map(({ start, end }) => text.slice(start, end));
}

describe('English', () => {
  test('no matter the case, the accents, the width', () => {
    expect(found('The café, CAFÉ and cafe\u0301.', 'Cafe')).toEqual(['café', 'CAFÉ', 'cafe\u0301']);
    expect(found('cafe', 'CAFÉ')).toEqual(['cafe']);
    expect(found('ＫＢＳ said', 'kbs')).toEqual(['ＫＢＳ']);
    expect(found('İstanbul', 'istanbul')).toEqual(['İstanbul']);
  });

  test('quotes, dashes, spaces and dots are of one kind', () => {
    expect(found('“It’s 1990–1994”', `"it's 1990-1994"`)).toEqual(['“It’s 1990–1994”']);
    expect(found('a\u00a0b  c', 'a b c')).toEqual(['a\u00a0b  c']);
    expect(found('남ㆍ북 남·북 남・북', '남·북')).toEqual(['남ㆍ북', '남·북', '남・북']);
    expect(found('and so… on', 'so...')).toEqual(['so…']);
    expect(found('10㎞', '10km')).toEqual(['10㎞']);
  });

  test('what is not seen does not part a word', () => {
    expect(found('na\u00adtion \u200bna\ufefftion', 'nation')).toEqual(['na\u00adtion', 'na\ufefftion']);
  });

  test('signs mean themselves', () => {
    expect(found('a.b (a+b)* [x]\\ $', 'a.b')).toEqual(['a.b']);
    for (const typed of ['(a+b)*', '[x]\\', '$', '.'])
      expect(found('a.b (a+b)* [x]\\ $', typed)).toEqual([typed]);
  });

  test('nothing stands over another, or over the end of a line', () => {
    expect(found('aaaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(found('one\ntwo', 'one two')).toEqual([]);
    expect(found('one\ntwo', 'two')).toEqual(['two']);
  });

  test('emoji and other scripts are found whole', () => {
    expect(found('a 👩‍🚀 b', '👩‍🚀')).toEqual(['👩‍🚀']);
    expect(found('❤\ufe0f', '❤')).toEqual(['❤\ufe0f']);
    expect(found('كتاب القرآن', 'كتاب')).toEqual(['كتاب']);
    expect(found('이승만(李承晩)', '李承晩')).toEqual(['李承晩']);
  });
});

describe('Korean', () => {
  test('whole syllables, composed or not', () => {
    expect(found('한글을 한글로', '한글')).toEqual(['한글', '한글']);
    const apart = '한글'.normalize('NFD');
    expect(found(`이 ${apart} 저`, '한글')).toEqual([apart]);
    expect(found('이 한글 저', apart)).toEqual(['한글']);
  });

  test('a last syllable without a final may get one, the others may not', () => {
    expect(found('한글, 한근, 한그, 한기', '한그')).toEqual(['한글', '한근', '한그']);
    expect(found('하늘 한늘', '하늘')).toEqual(['하늘']);
    expect(found('과거와 고장, 관', '고')).toEqual(['고']);
  });

  test('a space ends it', () => {
    expect(found('한글 한그', '한그 ')).toEqual(['한그']);
  });

  test('what the keyboard still holds may grow, or give its final to the next', () => {
    expect(found('하나 한 핞 할', '한', true)).toEqual(['하나', '한', '핞']);
    expect(found('달구 닭 닳 달', '닭', true)).toEqual(['달구', '닭']);
    expect(found('과 곽 괴 구', '고', true)).toEqual(['과', '곽', '괴']);
    expect(found('하나 한', '한')).toEqual(['한']);
  });

  test('by initial consonants', () => {
    expect(found('김정은 위원장, 강정이', 'ㄱㅈㅇ')).toEqual(['김정은', '강정이']);
    expect(found('값이 ㄱㅅ 감사', 'ㄱㅅ')).toEqual(['ㄱㅅ', '감사']);
    expect(found('대한민국', '대ㅎㅁㄱ')).toEqual(['대한민국']);
    expect(found('또 다시', 'ㄷ')).toEqual(['다']);
  });

  test('two consonants that a keyboard joined are two', () => {
    expect(found('감사', 'ㄳ')).toEqual(['감사']);
    expect(found('사람이 살구', 'ㅅㄺ')).toEqual([]);
    expect(found('사랑구', 'ㅅㄺ')).toEqual(['사랑구']);
  });

  test('a space of the query may be missing in the text, but not the other way', () => {
    expect(found('서울시청, 서울 시청', '서울 시청')).toEqual(['서울시청', '서울 시청']);
    expect(found('서울 시청', '서울시청')).toEqual([]);
    expect(found('김정은', 'ㄱ ㅈㅇ')).toEqual(['김정은']);
    expect(found('KBS1', 'KBS 1')).toEqual([]);
  });
});

test('nothing typed, nothing found; what is too long is cut', () => {
  for (const typed of ['', ' ', '\u200b', '\u3000']) expect(asQuery(typed)).toBeUndefined();
  const long = 'a'.repeat(LONGEST_QUERY + 50);
  expect(found(long, long)).toEqual(['a'.repeat(LONGEST_QUERY)]);
});

describe('against a plain search', () => {
  const letters = fc.constantFrom(
    ...Array.from('abAB가각나낙한글ㄱㄴ .-—’\n'),
    'é',
    'e\u0301',
    '가'.normalize('NFD'),
    '…',
  );
  const texts = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));

  /** One unit at a time, as slow as can be: the clusters of a text, each as it is compared. */
  const clusters = (text: string) =>
    Array.from(text.matchAll(/[^][\u0300-\u036f\u1161-\u11ff]*/gu), ({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
      as: whole
        .replace('…', '...')
        .normalize('NFC')
        .toLowerCase()
        .replace('é', 'e')
        .replace('’', "'")
        .replace('—', '-'),
    })).flatMap(({ start, end, as }) => Array.from(as, (unit) => ({ start, end, unit })));

  const INITIALS: Readonly<Record<string, string>> = { ㄱ: 'ㄱ가각글', ㄴ: 'ㄴ나낙' };
  const OPEN: Readonly<Record<string, string>> = { 가: '가각', 나: '나낙' };
  const accepts = (typed: string, last: boolean) =>
    INITIALS[typed] ?? (last ? (OPEN[typed] ?? typed) : typed);

  function plainly(text: string, typed: string): string[] {
    const units = clusters(text);
    const wanted = clusters(typed).map(({ unit }) => unit);
    const out: string[] = [];
    for (let at = 0; at + wanted.length <= units.length;) {
      const stands = wanted.every((unit, i) =>
        accepts(unit, i === wanted.length - 1).includes(units[at + i]?.unit ?? '\0'),
      );
      if (!stands) {
        at += 1;
        continue;
      }
      out.push(text.slice(units[at]?.start, units[at + wanted.length - 1]?.end));
      at += wanted.length;
    }
    return out;
  }

  test('it finds the same, at the same places', () => {
    const typed = fc
      .array(letters, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('').replaceAll(/\s/g, ''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(texts, typed, (text, query) => {
        expect(found(text, query)).toEqual(plainly(text, query));
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['! \u2028!', '!\u2028!', 'a\u2029b'])('a separator of lines is a space: %j', (text) => {
    const query = asQuery(text);
    expect(query && hitsIn(fold(text), query)).toEqual([{ start: 0, end: text.length }]);
  });

  test('any stretch of a text is found in it', () => {
    const stretch = fc
      .tuple(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), { minLength: 1 }),
        fc.nat(),
      )
      .map(([parts, from]) => ({ text: parts.join(''), part: parts.slice(from % parts.length).join('') }));
    fc.assert(
      fc.property(stretch, ({ text, part }) => {
        const query = asQuery(part);
        const spans = query ? hitsIn(fold(text), query) : [];
        for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
        // Letters of Hangul alone mean more than themselves, and what is not seen means nothing.
        if (query && !/[\u1100-\u11ff\u3131-\u318e]/.test(part) && /^\P{M}/u.test(part))
          expect(spans.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
