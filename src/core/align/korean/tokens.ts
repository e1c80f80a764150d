import { stem } from '../english/stem.ts';
import { readDigits } from '../numbers/digits.ts';
import { readNumeral, type Numeral } from '../numbers/korean.ts';
import { numberKey } from '../numbers/value.ts';
import { isDigitCode, isLatinCode, isSyllableCode } from '../sentences/characters.ts';
import { Codes } from '../spellings.ts';
import type { Context, Spot, Token } from '../token.ts';
import { behindNumber } from './behind.ts';
import { calendarOf, type Calendar, type Relative } from './calendar.ts';
import { eojeols, type Eojeol } from './eojeol.ts';
import { koreanLexicon } from './lexicon.ts';
import { letters, modelAt, unitAt } from './letters.ts';
import { measured } from './measured.ts';
import { SIGNS, SPACE_CODE, SPACES } from './codes.ts';
import { properAt } from './proper.ts';
import { isNamed, surnameOf } from './surnames.ts';
import { together, type Before } from './together.ts';
import { wholeAt } from './whole.ts';
import { known, readWord, type ReadWord } from './words.ts';

/** What a Korean text says, token by token. NFC. */
export function koreanTokens(text: string, { date }: Context, spots?: Spot[]): Token[] {
  const reader = new Reader(text, calendarOf(date));
  for (let at = 0; at < text.length;) {
    const end = reader.read(at);
    if (spots) while (spots.length < reader.tokens.length) spots.push({ start: at, end });
    at = end;
  }
  return reader.tokens;
}

const codes = new Codes();

/** Reads one text piece by piece; what came before decides how the next is read. */
class Reader {
  readonly tokens: Token[] = [];
  readonly #text: string;
  readonly #codes: Uint16Array;
  readonly #calendar: Calendar;
  /** Index after the last number, or -1. */
  #numberEnd = -1;
  /** The last number alone. */
  #before: Before = { value: 0, end: -1 };
  /** The last year named. */
  #year: number | undefined;

  constructor(text: string, calendar: Calendar) {
    this.#text = text;
    this.#codes = codes.of(text);
    this.#calendar = calendar;
  }

  /** Reads what begins at a place; returns where the reading goes on. */
  read(at: number): number {
    const text = this.#text;
    const all = this.#codes;
    const code = all[at] ?? 0;
    if (isSyllableCode(code)) {
      let end = at + 1;
      while (isSyllableCode(all[end] ?? 0)) end++;
      return this.#hangul(eojeols.at(text, all, at, end), at, end);
    }
    if (code === SPACE_CODE) return at + 1;
    if (isDigitCode(code)) return this.#digits(at);
    if (code >= 0x4e00 && code <= 0x9fff) {
      const hanja = text.charAt(at);
      this.tokens.push(known(`ko:${hanja}`, koreanLexicon().get(hanja)));
      return at + 1;
    }
    return isLatinCode(code) || SIGNS.has(code) ? this.#letters(at) : at + 1;
  }

  #letters(at: number): number {
    const text = this.#text;
    const model = modelAt(text, at);
    if (model) {
      this.tokens.push(...model.tokens);
      return model.end;
    }
    let end = at;
    while (isLatinCode(text.charCodeAt(end))) end++;
    const piece = text.slice(at, Math.max(end, at + 1));
    const token = letters(piece);
    if (token) this.tokens.push(token);
    if (piece === '%' && POINT.test(text.slice(at, at + 3))) {
      this.tokens.push({ key: stem('point'), kind: 'word' });
      return at + 2;
    }
    return at + piece.length;
  }

  #digits(at: number): number {
    let end = at + 1;
    while (isDigitCode(this.#codes[end] ?? 0)) end++;
    const whole = wholeAt(this.#text, at, this.#text.charAt(end));
    if (whole) {
      this.tokens.push(...whole.tokens);
      return whole.end;
    }
    const number = readDigits(this.#text, at);
    return number ? this.#number(number, at) : at + 1;
  }

  #number(number: Numeral, at: number): number {
    const { tokens, end } = measured(number, this.#text, at, this.#calendar);
    this.tokens.push(...tokens);
    const value = number.values.at(-1) ?? 0;
    const both = together(this.#before, value, this.#text, at, number.end);
    if (both) this.tokens.push(both);
    this.#before = { value, end: number.end };
    if (this.#text[number.end] === '년') this.#year = number.values.at(-1);
    const unit = unitAt(this.#text, end);
    if (unit) this.tokens.push(...unit.tokens);
    this.#numberEnd = unit?.end ?? end;
    return this.#numberEnd;
  }

  #hangul(eojeol: Eojeol, at: number, after: number): number {
    const text = this.#text;
    const before = at > 0 ? (this.#codes[at - 1] ?? 0) : 0;
    if (this.#numberEnd === at || (this.#numberEnd === at - 1 && before === SPACE_CODE)) {
      const behind = behindNumber(eojeol.text);
      if (behind) {
        this.tokens.push(...behind.tokens);
        if (behind.rest !== '') this.#word(behind.rest, readWord(behind.rest), after);
        return after;
      }
    }
    if (eojeol.isParticle && at > 0 && !SPACES.has(before)) return after;
    const { weekday } = eojeol;
    if (weekday >= 0 && (after > at + 1 || text.startsWith('요일', at + 3))) {
      this.tokens.push({ key: `w:${weekday}`, kind: 'date' });
      return after;
    }
    const proper = properAt(this.#text, at, this.#codes[at + 1] ?? 0);
    if (!proper) return this.#numeralOrWord(eojeol, at, after);
    this.tokens.push(...proper.tokens);
    return proper.end;
  }

  #numeralOrWord(eojeol: Eojeol, at: number, after: number): number {
    const numeral = readNumeral(this.#text, at);
    if (numeral) return this.#number(numeral, at);
    const month = eojeol.isOfMonth && /^ 달(?![가-힣]{2})/.test(this.#text.slice(after, after + 4));
    if (month) this.#word(`${eojeol.text}달`, readWord(`${eojeol.text}달`), after);
    else this.#word(eojeol.text, eojeol.read, after);
    return after;
  }

  #word(eojeol: string, { tokens, relative, grammar, name }: ReadWord, end: number): void {
    const unknown = name ?? (tokens.length === 1 && tokens[0]?.kind === 'name' ? tokens : undefined);
    if (unknown && isNamed(this.#text, end)) {
      const surname = surnameOf(eojeol);
      this.tokens.push(...unknown, ...(surname ? [surname] : []));
    } else for (const token of tokens) this.tokens.push(token);
    this.tokens.push(...grammar);
    if (relative) this.#relative(relative);
    if (this.#year !== undefined && eojeol.startsWith('이듬해')) {
      const next = this.#year + 1;
      this.tokens.push({ key: `y+:${next}`, kind: 'date', means: [[numberKey(next), AFTER]] });
    }
  }

  #relative(relative: Relative): void {
    const means = this.#calendar.resolve(relative);
    if (relative.unit === 'd' && means.length === 0) return;
    this.tokens.push({
      key: `rel:${relative.unit}${relative.offsets.join()}`,
      kind: 'date',
      ...(means.length > 0 ? { means } : {}),
    });
  }
}

const AFTER = 0.8;
/** 0.5%p: of percentage points. */
const POINT = /^%p(?![a-z])/;
