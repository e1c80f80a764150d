import { signal } from '@preact/signals';

export const THEMES = ['system', 'light', 'dark', 'paper'] as const;
export type Theme = (typeof THEMES)[number];

/** Steps of the text's size, as factors of the browser's own. */
export const SCALES = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

export interface Looks {
  readonly theme: Theme;
  readonly scale: number;
}

/** How the pages look now. */
export const looks = signal<Looks>({ theme: 'system', scale: 1 });

/** Looks as they were kept, or as they are by default where what was kept makes no sense. */
export function asLooks(value: unknown): Looks {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    theme: THEMES.find((theme) => theme === kept.theme) ?? 'system',
    scale: SCALES.find((scale) => scale === kept.scale) ?? 1,
  };
}

/** Puts looks on the page. */
export function wear(wanted: Looks): void {
  const root = document.documentElement;
  if (wanted.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = wanted.theme;
  root.style.setProperty('--scale', String(wanted.scale));
  looks.value = wanted;
}
