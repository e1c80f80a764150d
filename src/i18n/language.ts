import { computed, signal } from '@preact/signals';

/** Languages of the UI. The languages of a text are data, and others. */
export const UI_LANGUAGES = ['en', 'ko'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** Written by `speak` alone, once the strings are there. */
export const spoken = signal<UiLanguage>('en');

/** The language that the UI speaks now. */
export const uiLanguage = computed(() => spoken.value);

/** The first language of the browser's list that the UI speaks; else English. */
export function browserLanguage(wanted: readonly string[] = navigator.languages): UiLanguage {
  for (const tag of wanted) {
    const found = UI_LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'en';
}
