import { isBoundary } from './boundary.ts';
import { isMark, skipSpace } from './characters.ts';
import { Enclosures } from './enclosures.ts';
import { readMark } from './mark.ts';

/** By its code, whether a character is looked at: an end of a line, a mark, a quotation or bracket. */
const SOUGHT = new Uint8Array(0x10000);
for (const char of '\n.!?…。．！？｡‼⁇⁈⁉“”‘’"\'「」『』〈〉《》()[]（）［］') SOUGHT[char.charCodeAt(0)] = 1;

/** Where a sentence ends and another follows, in order; both hold more than white space. */
export function cuts(text: string): number[] {
  const found: number[] = [];
  const enclosures = new Enclosures();
  let from = 0;
  let start = skipSpace(text, 0);
  // Moves on over the quotation marks and brackets that a sentence begins with.
  let first = start;
  const cut = (end: number) => {
    from = end;
    start = first = skipSpace(text, end);
    if (start < text.length) found.push(end);
  };
  for (let at = seek(text, 0); at < text.length; at = seek(text, at)) {
    const char = text.charAt(at);
    if (char === '\n') {
      at++;
      while (text[at] === '\n') at++;
      enclosures.clear();
      if (start < at) cut(at);
    } else if (isMark(char)) {
      const mark = readMark(text, at, from, enclosures);
      at = mark.end;
      if (isBoundary(mark)) cut(at);
    } else {
      enclosures.read(text, at, at === first);
      if (at === first) first++;
      at++;
    }
  }
  return found;
}

function seek(text: string, at: number): number {
  let next = at;
  while (next < text.length && SOUGHT[text.charCodeAt(next)] === 0) next++;
  return next;
}
