/** A page of the same text without an app: what any page of that length costs this browser. */
import type { Bitext, Side } from '../../../src/core/bitext/index.ts';

/** Pairs a section, as in the reader. */
const SECTION = 25;

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

function sideOf(bitext: Bitext, side: Side, blocks: readonly number[]): string {
  const article = bitext[side];
  return blocks
    .map((i) => article?.blocks[i])
    .map((block) =>
      block && 'text' in block ? `<p lang="${article?.lang ?? ''}">${escaped(block.text)}</p>` : '',
    )
    .join('');
}

/** The page, with a button that turns each pair to its other side by one attribute. */
export function plainPage(bitext: Bitext): string {
  const pairs = bitext.beads.map((bead, n) => {
    const sides = (['translation', 'original'] as const).map(
      (side) => `<div class="${side}">${sideOf(bitext, side, bead[side])}</div>`,
    );
    return `<div data-pair="${n}">${sides.join('')}</div>`;
  });
  const sections = Array.from(
    { length: Math.ceil(pairs.length / SECTION) },
    (_, n) => `<section>${pairs.slice(n * SECTION, (n + 1) * SECTION).join('')}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>
<style>
  body { font: 18px/1.6 serif; max-width: 36em; margin: 0 auto; }
  section { content-visibility: auto; contain-intrinsic-height: auto 4000px; }
  :lang(ko) { word-break: keep-all; }
  main:not([data-turned]) .original, main[data-turned] .translation { display: none; }
</style>
<button onclick="document.querySelector('main').toggleAttribute('data-turned')">Turn</button>
<main>${sections.join('')}</main>`;
}
