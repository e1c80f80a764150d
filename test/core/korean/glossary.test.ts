import { describe, expect, test } from 'vitest';
import { breaking, equivalents, field, lines, type Line } from './tables.ts';

const KINDS = ['n', 'v', 'a', 'd', 'm', 'x', 'p', 'u', 'e'];
/** A part of an English name: Seoul, U.S., inter-Korean, iPhone. */
const CAPITAL = /^(?:[a-z]+-|i)?[A-Z][\w'.&-]*$/;
/** Institutions that English writes without a capital. */
const NAME_IN_LOWER_CASE = new Set(['presidential office', "prime minister's office"]);

const HAN = /^\p{Script=Han}$/u;

/** Words of a front page, a weather report, a court report and a business page. */
const STAPLES = `정부 대통령 국회 의원 정당 선거 후보 투표 법안 예산 장관 총리 외교 북한 미사일 제재 정상회담 협상 합의 방문
  검찰 경찰 법원 판결 재판 혐의 기소 체포 수사 피해자 사고 화재 지진 태풍 폭우 기온 사망 부상 구조 병원 환자 감염 백신 학교 학생
  교육 경제 기업 은행 금리 물가 수출 수입 투자 주가 매출 임금 노조 파업 고용 주택 공장 자동차 반도체 환경 기후 밝히다 전하다 말하다
  알려지다 열리다 오르다 내리다 늘다 줄다 떨어지다 넘다 이르다 나서다 맡다 막다 이끌다 겪다 숨지다 다치다 크다 높다 낮다 많다 적다
  새롭다 어렵다 올해 지난해 지난달 최근 당시 이후 약 이상 미국 중국 일본 서울 부산 한국 유엔`;

describe('the glossary', () => {
  test('has four or five fields a line, none of them empty or padded', () => {
    expect(
      breaking(
        ({ fields }) =>
          (fields.length === 4 || fields.length === 5) &&
          fields.every((value) => value !== '' && value === value.trim()),
      ),
    ).toEqual([]);
  });

  test('has a known kind and level in every line', () => {
    expect(breaking((line) => KINDS.includes(field(line, 1)) && /^[ABC]$/.test(field(line, 3)))).toEqual([]);
  });

  test('has Hangul headwords, and every sign in NFC', () => {
    expect(
      breaking((line) => {
        return /^\d?[가-힣]+$/.test(field(line, 0)) && line.text === line.text.normalize('NFC');
      }),
    ).toEqual([]);
  });

  test('has verbs and adjectives in the dictionary form', () => {
    expect(breaking((line) => !['v', 'a'].includes(field(line, 1)) || /..$/.test(field(line, 0)))).toEqual(
      [],
    );
    expect(breaking((line) => !['v', 'a'].includes(field(line, 1)) || field(line, 0).endsWith('다'))).toEqual(
      [],
    );
  });

  test('has Hanja, where it has any, one sign for each syllable', () => {
    expect(
      breaking((line) => {
        const lemma = Array.from(field(line, 0));
        const hanja = Array.from(line.fields[4] ?? '漢'.repeat(lemma.length));
        return (
          hanja.length === lemma.length &&
          hanja.some((sign) => HAN.test(sign)) &&
          hanja.every((sign, at) => HAN.test(sign) || sign === lemma[at])
        );
      }),
    ).toEqual([]);
  });

  test('has one to six equivalents an entry, no two the same', () => {
    expect(
      breaking((line) => {
        const words = equivalents(line);
        return words.length >= 1 && words.length <= 6 && new Set(words).size === words.length;
      }),
    ).toEqual([]);
  });

  test('has English in plain characters, parted by a comma and one space', () => {
    expect(
      breaking((line) =>
        equivalents(line).every(
          (word) => /^[A-Za-z0-9][A-Za-z0-9 '.&/-]*$/.test(word) && !/ {2}| $/.test(word),
        ),
      ),
    ).toEqual([]);
  });

  test('has lower case apart from names', () => {
    expect(
      breaking((line) =>
        equivalents(line).every(
          (word) => word === word.toLowerCase() || word.split(' ').some((part) => CAPITAL.test(part)),
        ),
      ),
    ).toEqual([]);
    expect(
      breaking((line) => {
        if (field(line, 1) !== 'e') return true;
        return equivalents(line).some((word) => word !== word.toLowerCase() || NAME_IN_LOWER_CASE.has(word));
      }),
    ).toEqual([]);
  });

  test('has every headword once a kind, over all files', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const line of lines) {
      const key = `${field(line, 0)} ${field(line, 1)}`;
      const before = seen.get(key);
      if (before !== undefined) twice.push(`${key}: ${before} and ${line.where}`);
      seen.set(key, line.where);
    }
    expect(twice).toEqual([]);
  });

  test('knows the words that the news cannot do without', () => {
    const lemmas = new Set(lines.map((line) => field(line, 0)));
    const missing = STAPLES.split(/\s+/).filter((word) => !lemmas.has(word));
    expect(missing).toEqual([]);
  });

  test('is large enough for the aligner and for a reader', () => {
    const of = (rule: (line: Line) => boolean): number => lines.filter(rule).length;
    expect(of(({ where }) => where.startsWith('core.tsv'))).toBeGreaterThanOrEqual(1600);
    expect(of((line) => field(line, 1) === 'v')).toBeGreaterThanOrEqual(750);
    expect(of((line) => field(line, 1) === 'a')).toBeGreaterThanOrEqual(400);
    expect(of((line) => field(line, 1) === 'e')).toBeGreaterThanOrEqual(800);
    expect(lines.length).toBeGreaterThanOrEqual(12_000);
  });
});
