import { SIDES, type Block, type Side } from '../../../core/bitext/index.ts';
import { minutesFor, type Pair } from '../../../library/index.ts';
import type { Langs } from '../pair.tsx';
import { pairSlices } from '../slices.ts';

/** A heading of either side, and the other side's where it stands in the same pair. */
export interface Heading {
  /** Index of its pair. */
  readonly pair: number;
  readonly titles: Readonly<Partial<Record<Side, string>>>;
}

/** What there is to know of a text's length and of its parts, without the text. */
export interface Outline {
  /** Minutes of reading before each pair, a side; one more at the end: those of the whole. */
  readonly minutes: Readonly<Record<Side, readonly number[]>>;
  readonly headings: readonly Heading[];
}

function minutesOf(blocks: readonly Block[], lang: string | undefined): number {
  const text = blocks.map((block) => block.text).join(' ');
  return text === '' ? 0 : minutesFor(text, lang ?? '');
}

function titleOf(blocks: readonly Block[]): string | undefined {
  return blocks.find(({ role, text }) => (role === 'heading' || role === 'title') && text !== '')?.text;
}

/** The outline of a text, from its pairs in their order. */
export function outlineOf(pairs: Iterable<Pair>, langs: Langs): Outline {
  const outline = { minutes: { translation: [0], original: [0] }, headings: [] as Heading[] };
  let index = 0;
  for (const pair of pairs) {
    for (const side of SIDES) {
      const before = outline.minutes[side];
      before.push((before.at(-1) ?? 0) + minutesOf(pair[side], langs[side]));
    }
    const titles = SIDES.flatMap((side) => {
      const title = titleOf(pair[side]);
      return title === undefined ? [] : [[side, title] as const];
    });
    if (titles.length > 0) outline.headings.push({ pair: index, titles: Object.fromEntries(titles) });
    index += 1;
  }
  return outline;
}

/** Joins the outline of a part to that of all before it. */
function joined(all: Outline, part: Outline): Outline {
  const pairs = all.minutes.translation.length - 1;
  const minutes = (side: Side) => {
    const end = all.minutes[side].at(-1) ?? 0;
    return [...all.minutes[side], ...part.minutes[side].slice(1).map((spent) => end + spent)];
  };
  return {
    minutes: { translation: minutes('translation'), original: minutes('original') },
    headings: [
      ...all.headings,
      ...part.headings.map((heading) => ({ ...heading, pair: pairs + heading.pair })),
    ],
  };
}

/** Reads a bitext's outline, slice by slice, so that no frame is lost; nothing where it was called off. */
export async function readOutline(
  bitext: string,
  langs: Langs,
  signal: AbortSignal,
): Promise<Outline | undefined> {
  let outline = outlineOf([], langs);
  for await (const { pairs } of pairSlices(bitext, signal))
    outline = joined(outline, outlineOf(pairs, langs));
  return signal.aborted ? undefined : outline;
}
