import { isUnsure, type Bead, type Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import type { Pair } from '../../library/index.ts';

/**
 * How the sides of a pair stand to each other: one to one, several of the original merged into one, one of the
 * original split into several, several to several, or one side alone.
 */
export type Shape = 'one' | 'merged' | 'split' | 'several' | 'only';

export function shapeOf({ original, translation }: Bead): Shape {
  if (original.length === 0 || translation.length === 0) return 'only';
  if (original.length === 1) return translation.length === 1 ? 'one' : 'split';
  return translation.length === 1 ? 'merged' : 'several';
}

/** What else there is to know of a link: its order, its maker, its doubt. */
export type Trait = 'unsure' | 'moved' | 'mine';

/** A pair on one side alone has no link that could be moved or in doubt; that it stands alone may be the reader's word. */
export function traitsOf(bead: Bead): Trait[] {
  const linked = shapeOf(bead) !== 'only';
  return [
    ...(isUnsure(bead) ? ['unsure' as const] : []),
    ...(linked && bead.crosses ? ['moved' as const] : []),
    ...(bead.by === 'reader' ? ['mine' as const] : []),
  ];
}

const SAID: readonly (Shape | Trait)[] = [
  'one',
  'merged',
  'split',
  'several',
  'only',
  'unsure',
  'moved',
  'mine',
];

/** What a rail's class names say in words, without what pressing it does. */
export function kindSaid(classes: DOMTokenList): string {
  return SAID.filter((name) => classes.contains(name))
    .map((name) => t(`reader:rail.${name}`))
    .join(' ');
}

/** Class names that draw a pair's rail. */
export function railClass(bead: Bead): string {
  return [shapeOf(bead), ...traitsOf(bead)].join(' ');
}

/** What a rail says to those who do not see it: a sentence for each thing to know, and what pressing it does. */
export function railLabel(bead: Bead): string {
  const traits = traitsOf(bead).map((trait) => t(`reader:rail.${trait}`));
  return [t(`reader:rail.${shapeOf(bead)}`), ...traits, t('reader:rail.open')].join(' ');
}

/** What a pair's sheet explains: the shape of its link, or the link in doubt. */
export function pairKind({ bead }: Pair): Shape | 'unsure' {
  return isUnsure(bead) ? 'unsure' : shapeOf(bead);
}

/** The side that a pair stands on alone, if it does. */
export function onlySide(pair: Pair): Side | undefined {
  if (pair.original.length === 0) return 'translation';
  return pair.translation.length === 0 ? 'original' : undefined;
}
