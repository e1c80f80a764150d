import {
  anchorOn,
  anchorOnBlock,
  type Highlight,
  type Note,
} from '../../../../src/core/bitext/index.ts';

/** A highlight on words of a block, which must be there. */
export function marked(
  id: string,
  texts: readonly string[],
  block: number,
  words: string,
  { side = 'translation', colour = 'yellow', bitext = 'a' } = {},
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
  { side = 'translation', bitext = 'a' } = {},
): Note {
  return { id, bitext, kind: 'note', text, at: 1, anchor: anchorOnBlock(side, block, texts[block] ?? '') };
}
