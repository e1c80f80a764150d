import { SIDES, type Lang, type Side } from '../../../core/bitext/index.ts';
import type { Mode } from '../mode.ts';
import type { Langs } from '../pair.tsx';

/** Steps of what can be chosen: speed as a factor, times, and silence in milliseconds. */
export const RATES = [0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5] as const;
export const REPEATS = [1, 2, 3, 5] as const;
export const PAUSES = [0, 500, 1000, 2000, 4000] as const;

/** How the reader wants to listen. */
export interface Choices {
  /** Languages in the order they are said in; what the page shows, where nothing was chosen. */
  readonly order?: readonly Lang[];
  readonly rates: Readonly<Partial<Record<Lang, number>>>;
  readonly repeats: number;
  readonly pause: number;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asOrder(value: unknown): readonly Lang[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > SIDES.length) return undefined;
  return value.every((lang) => typeof lang === 'string') ? value : undefined;
}

/** Choices as they were kept; each as it is by default where what was kept makes no sense. */
export function asChoices(value: unknown): Choices {
  const kept = asRecord(value);
  const order = asOrder(kept.order);
  const rates = Object.entries(asRecord(kept.rates)).flatMap(([lang, rate]) => {
    const known = RATES.find((one) => one === rate);
    return known === undefined ? [] : [[lang, known] as const];
  });
  return {
    ...(order && { order }),
    rates: Object.fromEntries(rates),
    repeats: REPEATS.find((one) => one === kept.repeats) ?? 1,
    pause: PAUSES.find((one) => one === kept.pause) ?? 500,
  };
}

/** The orders that a bitext can be said in, Korean first: each language alone, then both. */
export function ordersOf(langs: Langs): readonly (readonly Side[])[] {
  const sides = SIDES.filter((side) => langs[side] !== undefined).sort(
    (a, b) => Number(langs[b] === 'ko') - Number(langs[a] === 'ko'),
  );
  const alone = sides.map((side) => [side]);
  return sides.length < 2 ? alone : [...alone, sides, [...sides].reverse()];
}

/** The sides that are said, in their order: as chosen, as far as this bitext has them, else as the page shows them. */
export function orderFor({ order = [] }: Choices, langs: Langs, mode: Mode): readonly Side[] {
  const chosen = order.flatMap((lang) => SIDES.filter((side) => langs[side] === lang));
  if (chosen.length > 0) return chosen;
  const orders = ordersOf(langs);
  const shown = orders.find((sides) => (sides.length > 1 ? isBoth(mode) : sides[0] === mode));
  return shown ?? orders[0] ?? [];
}

function isBoth(mode: Mode): boolean {
  return mode !== 'translation' && mode !== 'original';
}
