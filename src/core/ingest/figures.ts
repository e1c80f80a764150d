import type { Block } from '../bitext/index.ts';
import { splitCredit } from './credit.ts';
import { squash } from './tidy.ts';

/** A figure without a picture: the caption, its credit apart, without the mark that points at the photo. */
export function captionBlock(line: string): Block {
  const { text, credit } = splitCredit(line.replace(/^(?:[▲△◀▶]|\[?사진\]?\s*[=:：]|Caption:)\s*/, ''));
  return { role: 'figure', text, ...(credit === undefined ? {} : { credit }) };
}

/** Whether two lines are one caption: the text for those who cannot see the photo and the one under it. */
export function isSameCaption(one: string, other: string): boolean {
  const [short = '', long = ''] = [squash(one), squash(other)].sort((a, b) => a.length - b.length);
  return short === long || (short.length > 20 && long.startsWith(short));
}
