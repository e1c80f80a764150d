/** A headline parted into its kicker and the rest. */
export interface Headline {
  readonly title: string;
  readonly kicker?: string;
}

const IN_BRACKETS = /^\s*[[【〔［]\s*([^\]】〕］]{1,40}?)\s*[\]】〕］]\s*[:：|]?\s*/;
const ALONE = /^[[【〔［<〈＜]\s*([^\]】〕］>〉＞]{1,40}?)\s*[\]】〕］>〉＞]$/;

/** How new the news is, and not what kind of article it is in: a part of the headline, as agencies print it. */
const URGENT = /^(?:속보|긴급|[1-9]보|상보|종합\d?보?|breaking(?: news)?|update\s?\d*)$/i;

/** `[News analysis] Title` as its kicker and its title. Two brackets in a row are one kicker. */
export function splitKicker(headline: string): Headline {
  let rest = headline.trim();
  const kickers: string[] = [];
  for (
    let match = IN_BRACKETS.exec(rest);
    match && match[0].length < rest.length && !URGENT.test(match[1] ?? '');
    match = IN_BRACKETS.exec(rest)
  ) {
    kickers.push(match[1] ?? '');
    rest = rest.slice(match[0].length);
  }
  return kickers.length > 0 ? { title: rest, kicker: kickers.join(' ') } : { title: rest };
}

/** The kicker where a whole line is one: `[사설]`. */
export function kickerLine(line: string): string | undefined {
  return ALONE.exec(line.trim())?.[1];
}
