import { signal, type Signal } from '@preact/signals';
import type { Article, Lang, Side, Tally } from '../../core/bitext/index.ts';
import type { PageFacts } from '../../core/ingest/index.ts';
import type { Key } from '../../i18n/index.ts';
import type { Picture } from '../../library/index.ts';
import type { Changes } from './again/index.ts';
import { stopPictures, type Coming } from './pictures/index.ts';

/** A sentence for the reader: what is wrong, and what to do next. */
export interface Problem {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What the reader can give to get further. */
  readonly wants?: 'token';
}

/** A page on its way from an address. */
export interface Fetching {
  readonly host: string;
  /** Bytes that are there so far. */
  readonly bytes: Signal<number>;
  readonly stop: () => void;
}

/** What was understood of one side, or what the library has of it. */
export interface Taken {
  readonly article: Article;
  readonly pictures: readonly Picture[];
  /** What else the page said, where it was a page. */
  readonly page?: PageFacts;
  /** Its pictures, while they are being fetched. */
  readonly coming?: Coming;
  /** How many of its pictures could not be had. */
  readonly missing?: number;
  /** It stands in the library already, and waits for the other side. */
  readonly kept?: true;
}

/** One side of the page. */
export interface Card {
  /** What stands in the field and is not taken yet. */
  readonly input: string;
  /** Where the text stands, given before the text itself. */
  readonly url?: string | undefined;
  /** The app's own server may be asked for that address, again. */
  readonly fetchable?: boolean;
  readonly fetching?: Fetching;
  readonly reading?: boolean;
  readonly problem?: Problem | undefined;
  readonly taken?: Taken | undefined;
}

/** A question on the way to the library; no answer leaves everything as it was. */
export type Question =
  | {
      readonly about: 'twin';
      readonly title: string;
      readonly lang: Lang;
      /** Nothing that the library has of it would be lost. */
      readonly replaceable: boolean;
      /** What the new text of each side changes. */
      readonly changes: readonly { readonly lang: Lang; readonly changes: Changes }[];
      readonly answer: (given?: 'replace' | 'both') => void;
    }
  | { readonly about: 'unlike'; readonly answer: (given?: 'link' | 'apart') => void };

/** What stands in the library now, and how its sides were linked, where they were. */
export interface Saved {
  readonly id: string;
  readonly title: string;
  readonly titleLang: Lang;
  readonly langs: Readonly<Partial<Record<Side, Lang>>>;
  readonly tally?: Tally | undefined;
  /** Where its page says that the other side stands. */
  readonly named?: string | undefined;
  /** It was shared, and kept without a further press. */
  readonly unasked: boolean;
}

/** How far the two have come. */
export type Stage =
  | { readonly kind: 'collecting'; readonly failure?: unknown }
  | { readonly kind: 'linking'; readonly done: number; readonly cancel: () => void }
  | { readonly kind: 'pictures'; readonly coming: readonly Coming[]; readonly cancel: () => void }
  | { readonly kind: 'asking'; readonly question: Question }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly saved: Saved };

/** What the reader has brought so far. */
export interface Draft {
  /** The bitext that it completes, where it is no new one. */
  readonly join?: string | undefined;
  readonly cards: Readonly<Record<Side, Signal<Card>>>;
  readonly stage: Signal<Stage>;
  /** What went wrong on the way here, before anything reached a card. */
  readonly notice: Signal<Problem | undefined>;
}

const EMPTY: Card = { input: '' };

/** By what they complete; here and not in the page, so that leaving the page loses nothing. */
const drafts = new Map<string | undefined, Draft>();

/** The draft that completes a bitext, or that of a new one. */
export function draftOf(join?: string): Draft {
  const kept = drafts.get(join);
  if (kept) return kept;
  const draft: Draft = {
    join,
    cards: { translation: signal(EMPTY), original: signal(EMPTY) },
    stage: signal<Stage>({ kind: 'collecting' }),
    notice: signal(undefined),
  };
  drafts.set(join, draft);
  return draft;
}

/** Stops what is under way, when the reader leaves; what was brought stays until it is saved. */
export function leave(draft: Draft): void {
  const stage = draft.stage.value;
  if (stage.kind === 'linking' || stage.kind === 'pictures') stage.cancel();
  if (stage.kind === 'asking') stage.question.answer();
  if (stage.kind === 'saved') startAgain(draft);
}

/** Empties both sides for the next article. */
export function startAgain({ cards, stage, notice }: Draft): void {
  notice.value = undefined;
  startOver(cards.translation);
  startOver(cards.original);
  stage.value = { kind: 'collecting' };
}

/** Empties one side. */
export function startOver(card: Signal<Card>): void {
  stopPictures(card.value.taken);
  card.value = EMPTY;
}

/** Whether nothing was given to a card yet. */
export function isEmpty({ input, url, fetching, reading, taken }: Card): boolean {
  return input.trim() === '' && url === undefined && !fetching && !reading && !taken;
}

/** Puts each side in the other's place. */
export function swapSides({ cards }: Draft): void {
  const { translation, original } = cards;
  [translation.value, original.value] = [original.value, translation.value];
}
