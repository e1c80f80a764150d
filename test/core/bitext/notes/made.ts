import {
  anchorOn,
  anchorOnBlock,
  type Colour,
  type Highlight,
  type Note,
  type Side,
} from '../../../../src/core/bitext/index.ts';

interface More {
  readonly side?: Side;
  readonly colour?: Colour;
  readonly bitext?: string;
}

/** A highlight on words of a block, which must be there. */
export function marked(
  id: string,
  texts: readonly string[],
  block: number,
  words: string,
  { side = 'translation', colour = 'yellow', bitext = 'a' }: More = {},
): Highlight {
  const text = texts[block] ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in block ${block}`);
  const anchor = anchorOn({ side, block, start, end: start + words.length }, text);
  return { id, bitext, kind: 'highlight', colour, at: 1, anchor };
}

export function written(
  id: string,
  texts: readonly string[],
  block: number,
  text: string,
  { side = 'translation', bitext = 'a' }: Omit<More, 'colour'> = {},
): Note {
  return { id, bitext, kind: 'note', text, at: 1, anchor: anchorOnBlock(side, block, texts[block] ?? '') };
}
