import { isHangul, isLatin, isSpace } from './characters.ts';

/** A quotation or bracket that has ended. */
export interface Enclosure {
  readonly close: string;
  /** It opened where a sentence began. */
  readonly first: boolean;
  /** The character before it, white space left out. */
  readonly before: string;
}

const PAIRS = new Map(
  ['“”', '‘’', '「」', '『』', '〈〉', '《》', '()', '[]', '（）', '［］', '""', "''"].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const CLOSERS = new Set(PAIRS.values());
/** Deeper ones are a mistake of the text's; the outermost is forgotten. */
const DEEPEST = 8;
const WIDEST = 4;

/** The quotations and brackets that are open at a place of a text. */
export class Enclosures {
  readonly #open: Enclosure[] = [];

  clear() {
    this.#open.length = 0;
  }

  isOpen(close: string): boolean {
    return this.#open.some((each) => each.close === close);
  }

  /** Reads a quotation mark or bracket; `first` where a sentence begins at it. */
  read(text: string, at: number, first: boolean) {
    if (this.#closes(text, at)) {
      this.close(text.charAt(at));
      return;
    }
    const close = PAIRS.get(text.charAt(at));
    if (close === undefined || !opens(text, at)) return;
    this.#open.push({ close, first, before: before(text, at) });
    if (this.#open.length > DEEPEST) this.#open.shift();
  }

  /** Ends what `close` ends; where its beginning was not seen, as if it had begun a sentence. */
  close(close: string): Enclosure {
    const at = this.#open.findLastIndex((each) => each.close === close);
    const [ended] = at < 0 ? [] : this.#open.splice(at);
    return ended ?? { close, first: true, before: '' };
  }

  /** Whether the character at `at`, just after a mark that ends a sentence, closes something. */
  closesAfterMark(text: string, at: number): boolean {
    const char = text.charAt(at);
    if (!CLOSERS.has(char)) return false;
    if (char !== '"' || this.isOpen(char)) return true;
    const next = text[at + 1];
    return !isHangul(next) && !isLatin(next);
  }

  /** The same after white space: “간다. ”고 is met with, and so is "간다. "라고. */
  closesAfterSpace(text: string, at: number): boolean {
    return '”」』"'.includes(text[at] ?? ' ') && this.isOpen(text.charAt(at));
  }

  #closes(text: string, at: number): boolean {
    const char = text.charAt(at);
    if (!CLOSERS.has(char)) return false;
    if (char === '"') return this.isOpen(char);
    if (char === '’' || char === "'") return this.isOpen(char) && !isLatin(text[at + 1]);
    return true;
  }
}

/** A straight mark opens where no word or number ends: 5" and don't hold none. */
function opens(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '"' && char !== "'") return true;
  const last = text[at - 1];
  return !isLatin(last) && !/\d/.test(last ?? '') && !isSpace(text[at + 1]);
}

/** Looks back over no more spaces than `WIDEST`, which keeps the whole linear. */
function before(text: string, at: number): string {
  let last = at - 1;
  while (last > at - WIDEST && isSpace(text[last])) last--;
  return text.charAt(last);
}
