import { isParticle } from '../../korean/index.ts';
import { Spellings } from '../spellings.ts';
import { WEEKDAYS } from './calendar.ts';
import { readWord, type ReadWord } from './words.ts';

const MONTH_OF = new Set(['지난', '다음', '이번']);

/** A word between spaces or other signs, Hangul only, and all that it says by itself. */
export class Eojeol {
  readonly text: string;
  readonly isParticle: boolean;
  /** Index of the weekday that it is or, in one syllable, may be short for; or -1. */
  readonly weekday: number;
  /** It makes 달 a relative month where a space stands between. */
  readonly isOfMonth: boolean;
  #read: ReadWord | undefined;

  constructor(text: string) {
    this.text = text;
    this.isParticle = isParticle(text);
    const named = text.length === 1 || text.startsWith('요일', 1);
    this.weekday = named ? WEEKDAYS.indexOf(text.charAt(0)) : -1;
    this.isOfMonth = MONTH_OF.has(text);
  }

  /** What it says as a word: read when it is first asked for. */
  get read(): ReadWord {
    return (this.#read ??= readWord(this.text));
  }
}

/** Every eojeol that was met. */
export const eojeols = new Spellings((text) => new Eojeol(text));
