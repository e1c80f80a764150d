import {
  aloneBeads,
  SIDES,
  type Article,
  type Bead,
  type Bitext,
  type Side,
} from '../../core/bitext/index.ts';
import { askToPersist, library } from '../../library/index.ts';
import { aligner } from './aligner.ts';
import { ask, attempt, Stopped } from './asking.ts';
import type { Draft } from './draft.ts';
import { nameFor, type Name } from './naming.ts';

async function align(draft: Draft, translation: Article, original: Article): Promise<readonly Bead[]> {
  const abort = new AbortController();
  const show = (done: number) => {
    if (!abort.signal.aborted) draft.stage.value = { kind: 'linking', done, cancel: () => abort.abort() };
  };
  show(0);
  return aligner.align(translation, original, { signal: abort.signal, onProgress: show });
}

/** Waits for the pictures that are still on their way; the reader may go on without the rest, or stop. */
async function picturesThere(draft: Draft): Promise<void> {
  const coming = SIDES.flatMap((side) => draft.cards[side].value.taken?.coming ?? []);
  if (coming.length === 0) return;
  await new Promise<unknown>((resolve, reject) => {
    draft.stage.value = { kind: 'pictures', coming, cancel: () => reject(new Stopped()) };
    Promise.all(coming.map(({ settled }) => settled)).then(resolve, reject);
  });
}

/** Saves in one transaction; only then is the draft done with. */
async function save(
  draft: Draft,
  { id, replaces, partner }: Name,
  sides: readonly Side[],
  beads: readonly Bead[],
  linked: boolean,
  unasked = false,
): Promise<void> {
  await picturesThere(draft);
  draft.stage.value = { kind: 'busy' };
  const articles = sides.map((side) => [side, draft.cards[side].value.taken?.article] as const);
  const bitext: Bitext = { id, ...Object.fromEntries(articles), ...partner, beads };
  const pictures = SIDES.flatMap((side) => draft.cards[side].value.taken?.pictures ?? []);
  if (replaces) await library.replace(bitext, pictures);
  else await library.add(bitext, pictures);
  const { translation, original } = bitext;
  const head = translation ?? original;
  if (!head) return;
  const saved = {
    id: bitext.id,
    title: head.title,
    titleLang: head.lang,
    langs: {
      ...(translation && { translation: translation.lang }),
      ...(original && { original: original.lang }),
    },
    // As the library has them: what the reader mended before is carried over.
    tally: linked ? (await library.row(id))?.tally : undefined,
    named: head.originalUrl,
    unasked,
  };
  draft.stage.value = { kind: 'saved', saved };
  void askToPersist();
}

/** Links the two sides and saves them. */
export function linkTwo(draft: Draft): Promise<void> {
  return attempt(draft, async () => {
    const translation = draft.cards.translation.value.taken?.article;
    const original = draft.cards.original.value.taken?.article;
    if (!translation || !original) throw new Stopped();
    const relation = await aligner.compare(translation, original);
    // Pressed before the notice was there: it says why nothing happens.
    if (relation === 'same-language') throw new Stopped();
    const name = await nameFor(draft, SIDES);
    const link =
      relation !== 'unrelated' ||
      (await ask<'link' | 'apart'>(draft, (answer) => ({ about: 'unlike', answer }))) === 'link';
    const beads = link
      ? await align(draft, translation, original)
      : [
          ...aloneBeads('translation', translation.blocks.length),
          ...aloneBeads('original', original.blocks.length),
        ];
    await save(draft, name, SIDES, beads, link);
  });
}

/**
 * Saves one side; the other can join it later.
 *
 * @param unasked by a share and not by a press: it can be taken back where it is told
 */
export function keepOne(draft: Draft, side: Side, unasked = false): Promise<void> {
  return attempt(draft, async () => {
    const article = draft.cards[side].value.taken?.article;
    if (!article) throw new Stopped();
    const name = await nameFor(draft, [side]);
    const { translation, original }: Partial<Record<Side, Article>> = { [side]: article, ...name.partner };
    if (translation && original) {
      await save(draft, name, [side], await align(draft, translation, original), true);
      return;
    }
    await save(draft, name, [side], aloneBeads(side, article.blocks.length), false, unasked);
  });
}
