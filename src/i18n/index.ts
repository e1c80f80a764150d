/** What the UI says, in the reader's language: i18next behind one signal, typed keys, dates and numbers by Intl. */
import i18next, { type TOptions } from 'i18next';
import type en from './en.ts';
import { spoken, type UiLanguage } from './language.ts';

type Strings = typeof en;
type Counted<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;
type Leaves<T, Path extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${Counted<K>}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** A key of `locales/`: `back` of common.json, `reader:sheet.copy` of reader.json. A wrong one does not compile. */
export type Key =
  | Leaves<Strings['common'], ''>
  | { [N in Exclude<keyof Strings, 'common'>]: Leaves<Strings[N], `${N}:`> }[Exclude<
      keyof Strings,
      'common'
    >];

const loaders = {
  en: () => import('./en.ts'),
  ko: () => import('./ko.ts'),
} satisfies Record<UiLanguage, () => Promise<unknown>>;

/** Loads a language, and only then turns the UI to it; the other one's strings stay unloaded. */
export async function speak(language: UiLanguage): Promise<void> {
  const { default: resources } = await loaders[language]();
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: language,
      fallbackLng: false,
      resources: {},
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  }
  for (const [namespace, strings] of Object.entries(resources))
    i18next.addResourceBundle(language, namespace, strings);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  spoken.value = language;
}

/** A sentence in the reader's language. Reads the language's signal, so that a component follows it. */
export function t(key: Key, values: TOptions = {}): string {
  return i18next.t(key, { ...values, lng: spoken.value });
}

/** A number as the reader writes it. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(spoken.value, options).format(value);
}

/** Names in a row, as the reader's language joins them. */
export function listing(names: readonly string[]): string {
  return new Intl.ListFormat(spoken.value, { type: 'conjunction' }).format(names);
}

/** The name of a language in the reader's own: `Korean`, `한국어`; or in its own, if asked. */
export function languageName(tag: string, within: string = spoken.value): string {
  return new Intl.DisplayNames([within], { type: 'language' }).of(tag) ?? tag;
}

export { browserLanguage, UI_LANGUAGES, uiLanguage } from './language.ts';
export type { UiLanguage } from './language.ts';
export { dayOf, printedTime } from './times.ts';
export type { PrintedTime } from './times.ts';
