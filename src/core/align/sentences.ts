/** Ends of an English sentence that are none: a title, an initial, a country in letters. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|Jr|Sr|No|vs|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|e\.g|i\.e)\.$/;
/** Where one sentence may end and the next begin; a Korean quotation goes on with a quotative. */
const BREAK = /[.!?。…]["”’」』)\]]*(?=\s+\S)|[.!?]["”’]?(?=[가-힣“"]{2})|\n+/g;
const QUOTATIVE = /^\s*(?:이?라고|이?라며|이?라는|며|고|면서|이?라면서)(?![가-힣]{3})/;
/** A piece shorter than this joins the one before it. */
const LEAST = 8;

/** The sentences of a text in English or Korean, in order; never empty pieces, and the text as it is where it has none. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  BREAK.lastIndex = 0;
  for (let at = BREAK.exec(text); at; at = BREAK.exec(text)) {
    const end = at.index + at[0].length;
    if (end - from < LEAST || !ends(text, from, end)) continue;
    found.push(text.slice(from, end));
    from = end;
  }
  const rest = text.slice(from);
  const last = found.at(-1);
  if (last === undefined || rest.trim().length >= LEAST) return [...found, rest];
  return [...found.slice(0, -1), last + rest];
}

function ends(text: string, from: number, end: number): boolean {
  if (QUOTATIVE.test(text.slice(end, end + 8))) return false;
  return !ABBREVIATED.test(text.slice(Math.max(from, end - 10), end));
}
