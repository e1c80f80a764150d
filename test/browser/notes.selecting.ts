/** What the tests of notes share: words are selected as a reader would, by the range of their characters. */
import { expect, type Page } from './fixtures.ts';

/** Selects words in a side of a pair, or from them to the end of others. */
export async function select(
  page: Page,
  n: number,
  side: 'translation' | 'original',
  words: string,
  to?: { readonly n: number; readonly words: string },
): Promise<void> {
  // What is done with words selected before ends with their selection.
  await expect(page.locator('.picked')).toHaveCount(0);
  await page.evaluate(
    ([from, until]) => {
      const find = ({ n, words, side }: { n: number; words: string; side: string }) => {
        const element = document.querySelector(`[data-pair="${n}"] .side[data-side=${side}]`);
        if (!element) throw new Error(`No ${side} of pair ${n}`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at >= 0) return { node, start: at, end: at + words.length };
        }
        throw new Error(`"${words}" is not in pair ${n}`);
      };
      const [first, last] = [find(from), find(until)];
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(first.node, first.start, last.node, last.end);
    },
    [
      { n, words, side },
      { n: to?.n ?? n, words: to?.words ?? words, side },
    ] as const,
  );
  await expect(page.locator('.picked')).toBeVisible();
}

/** The words that are marked on the page, by colour, in the order in which they stand. */
export async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = ['yellow', 'green', 'blue', 'rose'].flatMap((colour) =>
      [...(CSS.highlights.get(`marked-${colour}`) ?? [])].map((range) => ({ colour, range: range as Range })),
    );
    return ranges
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ colour, range }) => `${colour}: ${range.toString()}`);
  });
}
