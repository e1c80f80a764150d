import type { Lang } from '../../../core/bitext/index.ts';
import { languageName, t } from '../../../i18n/index.ts';
import type { Changes } from './changes.ts';

/** Paragraphs of a kind that are shown; the others are counted. */
const SHOWN = 3;

/** Characters of a paragraph that are shown. */
const LENGTH = 160;

/** The first words of a paragraph; of a changed one from where it differs, so that the difference is seen. */
function excerpt(text: string, from = 0): string {
  const start = from < LENGTH / 2 ? 0 : text.lastIndexOf(' ', from - LENGTH / 4) + 1;
  const part = text.slice(start, start + LENGTH);
  return `${start > 0 ? '…' : ''}${part}${start + LENGTH < text.length ? '…' : ''}`;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** What a newer text of an article changes: how many paragraphs, and the first of them. */
export function ChangesShown({ changes, lang }: { changes: Changes; lang: Lang }) {
  const { added, gone, changed } = changes;
  if (added.length + gone.length + changed.length === 0)
    return <p>{t('ways:again.none', { language: languageName(lang) })}</p>;
  return (
    <dl class="warnings changes">
      {changed.length > 0 && <dt>{t('ways:again.changed', { count: changed.length })}</dt>}
      {changed.slice(0, SHOWN).map(({ before, after }) => (
        <dd key={after} lang={lang}>
          <del>{excerpt(before, firstDifference(before, after))}</del>{' '}
          <ins>{excerpt(after, firstDifference(before, after))}</ins>
        </dd>
      ))}
      {added.length > 0 && <dt>{t('ways:again.added', { count: added.length })}</dt>}
      {added.slice(0, SHOWN).map((text) => (
        <dd key={text} lang={lang}>
          <ins>{excerpt(text)}</ins>
        </dd>
      ))}
      {gone.length > 0 && <dt>{t('ways:again.gone', { count: gone.length })}</dt>}
      {gone.slice(0, SHOWN).map((text) => (
        <dd key={text} lang={lang}>
          <del>{excerpt(text)}</del>
        </dd>
      ))}
    </dl>
  );
}
