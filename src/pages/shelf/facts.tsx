import type { ComponentChildren } from 'preact';
import { SIDES } from '../../core/bitext/index.ts';
import { dayOf, languageName, number, t, uiLanguage } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';

/** How much is read, in words. */
export function progressOf(row: BitextRow): string {
  if (row.progress >= 1) return t('shelf:finished');
  // A rounded share must not say that all is read before it is, or nothing once something is.
  const percent = Math.min(0.99, Math.max(0.01, row.progress));
  return t('shelf:read', { percent: number(percent, { style: 'percent' }) });
}

/** Which side is not there, by its language where only one can be meant. */
function missingSide(row: BitextRow): string | undefined {
  const { translation, original } = row.titles;
  if (translation && original) return undefined;
  const there = (translation ?? original)?.lang;
  if (there === 'en') return t('shelf:missing.language', { language: languageName('ko') });
  if (there === 'ko') return t('shelf:missing.language', { language: languageName('en') });
  return translation ? t('shelf:missing.original') : t('shelf:missing.translation');
}

/** The head in the reader's language, or the one there is. */
function nearHead(row: BitextRow) {
  const heads = SIDES.map((side) => row.heads[side]).filter((head) => head !== undefined);
  return heads.find(({ lang }) => lang === uiLanguage.value) ?? heads[0];
}

/** A line of small print: publisher or kicker, date, minutes, how far it is read, whether it is all here. */
export function Facts({ row, progress = true }: { row: BitextRow; progress?: boolean }) {
  const head = nearHead(row);
  // Everything of ours has the same publisher; its kicker says more.
  const source = row.sample ? head?.kicker : (head?.publisher ?? head?.kicker);
  const day = head?.published ?? head?.modified;
  const missing = missingSide(row);
  const facts: ComponentChildren[] = [];
  if (source !== undefined) facts.push(<span lang={head?.lang}>{source}</span>);
  if (day !== undefined)
    facts.push(
      <time class="brief" dateTime={day}>
        {dayOf(day)}
      </time>,
    );
  facts.push(<span class="brief">{t('minutes', { count: row.minutes })}</span>);
  if (progress && row.progress > 0) facts.push(<span class="brief">{progressOf(row)}</span>);
  if (row.whole) facts.push(<span class="brief">{t('shelf:offline')}</span>);
  if (missing !== undefined) facts.push(<span class="brief">{missing}</span>);
  return <p class="print">{facts.flatMap((fact, i) => (i === 0 ? [fact] : ['\u00a0· ', fact]))}</p>;
}
