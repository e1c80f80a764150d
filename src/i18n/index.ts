/** What the UI says, in the reader's language: i18next behind one signal, typed keys, dates and numbers by Intl. */
import i18next, { type TOptions } from 'i18next';
import type enPages from './en-pages.ts';
import type en from './en.ts';
import { spoken, type UiLanguage } from './language.ts';

type Strings = typeof en & typeof enPages;
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

type Bundle = Readonly<Record<string, object>>;

/** Of each language what the first page says, and what all others do: those are not waited for at the start. */
const loaders: Record<UiLanguage, Record<'first' | 'pages', () => Promise<{ default: Bundle }>>> = {
  en: { first: () => import('./en.ts'), pages: () => import('./en-pages.ts') },
  ko: { first: () => import('./ko.ts'), pages: () => import('./ko-pages.ts') },
};

/** Whether a page other than the first was opened. */
let whole = false;

function take(language: UiLanguage, bundle: Bundle): void {
  for (const [namespace, strings] of Object.entries(bundle))
    i18next.addResourceBundle(language, namespace, strings);
}

/** Loads a language, and only then turns the UI to it; the other one's strings stay unloaded. */
export async function speak(language: UiLanguage): Promise<void> {
  const { first, pages } = loaders[language];
  const bundles = await Promise.all(whole ? [first(), pages()] : [first()]);
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: language,
      fallbackLng: false,
      resources: {},
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  }
  for (const bundle of bundles) take(language, bundle.default);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  spoken.value = language;
}

/** Loads what pages other than the first say: before one of them is shown, and from then on with each language. */
export async function speakWhole(): Promise<void> {
  whole = true;
  const language = spoken.value;
  take(language, (await loaders[language].pages()).default);
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
