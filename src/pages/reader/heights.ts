import type { Block, Lang, Side } from '../../core/bitext/index.ts';
import type { Pair } from '../../library/index.ts';
import type { Langs } from './pair.tsx';

/**
 * How much a stretch of pairs is, as each mode shows it: characters of Latin print, and what is not text counted
 * as so many of them. How tall one of them stands on this page is learnt from what is on the screen.
 */
export interface Bulk {
  readonly translation: number;
  readonly original: number;
  /** One under the other, and side by side. */
  readonly both: number;
  readonly level: number;
}

/** Letters of these scripts are as wide as they are tall, their spaces left out of account. */
const WIDE: readonly Lang[] = ['ko', 'ja', 'zh'];
const WIDE_LETTER = 1.85;

/** Air around a pair, with the rest of its last line; the same between blocks and sides; a picture. */
const PAIR = 70;
const BLOCK = 45;
const PICTURE = 450;

/** What one side's few words take that stand on the other side alone: a tag and a line. */
const TAG = 80;

function bulkOfSide(blocks: readonly Block[], lang: Lang | undefined): number {
  const letter = lang !== undefined && WIDE.includes(lang) ? WIDE_LETTER : 1;
  return blocks.reduce(
    (sum, { text, asset }, i) =>
      sum + text.length * letter + (i > 0 ? BLOCK : 0) + (asset === undefined ? 0 : PICTURE),
    0,
  );
}

function bulkOfPair(pair: Pair, langs: Langs): Bulk {
  const [translation, original] = [
    bulkOfSide(pair.translation, langs.translation),
    bulkOfSide(pair.original, langs.original),
  ];
  const alone = pair.translation.length === 0 || pair.original.length === 0;
  return {
    translation: PAIR + (pair.translation.length > 0 ? translation : TAG),
    original: PAIR + (pair.original.length > 0 ? original : TAG),
    both: PAIR + translation + original + (alone ? TAG / 2 : BLOCK),
    level: PAIR + Math.max(translation, original) + (alone ? TAG / 2 : 0),
  };
}

/** @returns the bulk of all pairs together */
export function bulkOf(pairs: readonly Pair[], langs: Langs): Bulk {
  return pairs
    .map((pair) => bulkOfPair(pair, langs))
    .reduce(
      (sum, one) => ({
        translation: sum.translation + one.translation,
        original: sum.original + one.original,
        both: sum.both + one.both,
        level: sum.level + one.level,
      }),
      { translation: 0, original: 0, both: 0, level: 0 },
    );
}

const KINDS = ['translation', 'original', 'both', 'level'] as const satisfies readonly (
  Side | 'both' | 'level'
)[];

/** Which bulk a mode shows, as the style sheet says it too. */
function kindOf(mode: string | undefined): keyof Bulk {
  if (mode === 'columns') return 'level';
  return mode === 'translation' || mode === 'original' ? mode : 'both';
}

/** A section's bulk as the properties that its guessed height is made of. */
export function bulkStyle(bulk: Bulk): Record<string, string> {
  return Object.fromEntries(KINDS.map((kind) => [`--${kind}-bulk`, String(Math.round(bulk[kind]))]));
}

/** Says how much a pair is on the whole, for sections whose text is not read yet. */
export function sayTypical(main: HTMLElement, bulk: Bulk, pairs: number): void {
  for (const kind of KINDS) main.style.setProperty(`--${kind}-typical`, (bulk[kind] / pairs).toFixed(1));
}

/** A height that is off by less is left as it is. */
const NEAR = 0.04;

/**
 * Learns from the sections at the eye how tall their bulk stands, and so how tall all others are guessed. Changes
 * the height of what is out of sight: the line under the eye is the caller's to keep.
 */
export function learnHeights(main: HTMLElement, at: Element | null | undefined): void {
  const kind = kindOf(main.dataset.mode);
  let height = 0;
  let bulk = 0;
  for (const section of [at, at?.nextElementSibling]) {
    if (!section?.matches('.far:not(.unread)')) continue;
    // Where its text is skipped its height is a guess itself.
    if (!section.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) continue;
    height += section.getBoundingClientRect().height;
    bulk += Number((section as HTMLElement).style.getPropertyValue(`--${kind}-bulk`));
  }
  if (!(bulk > 0 && height > 0)) return;
  const { style } = main;
  const before = parseFloat(style.getPropertyValue('--unit'));
  const unit = height / bulk;
  if (Math.abs(unit / before - 1) < NEAR) return;
  style.setProperty('--unit', `${unit.toFixed(4)}px`);
  // Nor is it as tall any more as the browser saw it before the page was set anew.
  style.setProperty('--seen', ' ');
  requestAnimationFrame(() => {
    requestAnimationFrame(() => style.removeProperty('--seen'));
  });
}
