import { SIDES, otherSide, type ArticleHead, type Side } from '../../core/bitext/index.ts';
import { listing, printedTime, t } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';

function Time({ iso, of }: { iso: string; of: 'published' | 'modified' }) {
  const { printed, here } = printedTime(iso);
  return (
    <time dateTime={iso}>
      {here === undefined
        ? t(`reader:${of}`, { time: printed })
        : t(`reader:${of}Here`, { time: printed, here })}
    </time>
  );
}

function Meta({ row, head }: { row: BitextRow; head: ArticleHead }) {
  const facts = [head.publisher, head.section, t('minutes', { count: row.minutes })];
  const both = row.heads.translation !== undefined && row.heads.original !== undefined;
  return (
    <div class="meta">
      <p>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      {head.byline && <p>{t('reader:by', { names: listing(head.byline) })}</p>}
      {(head.published ?? head.modified) !== undefined && (
        <p class="times">
          {head.published !== undefined && <Time iso={head.published} of="published" />}
          {head.modified !== undefined && <Time iso={head.modified} of="modified" />}
        </p>
      )}
      {head.url !== undefined && <p class="source">{t('looks:print.source', { address: head.url })}</p>}
      {both && <p class="linked">{t('reader:linked', { count: row.pairs, one: row.tally.one })}</p>}
    </div>
  );
}

interface SideHeadProps {
  readonly row: BitextRow;
  readonly side: Side;
  readonly head: ArticleHead;
  readonly other: ArticleHead | undefined;
}

function SideHead({ row, side, head, other }: SideHeadProps) {
  return (
    <header class="side-head" data-side={side}>
      {head.kicker !== undefined && (
        <p class="kicker" lang={head.lang}>
          {head.kicker}
        </p>
      )}
      <h1 lang={head.lang}>{head.title}</h1>
      {other && (
        <p class="other" lang={other.lang}>
          {other.title}
        </p>
      )}
      {head.deck !== undefined && (
        <p class="deck" lang={head.lang}>
          {head.deck}
        </p>
      )}
      <Meta row={row} head={head} />
    </header>
  );
}

/** Both heads in one place, the one of the leading side seen: their room is that of the taller, so a switch moves nothing. */
export function Head({ row }: { row: BitextRow }) {
  return (
    <div class="head">
      {SIDES.map((side) => {
        const head = row.heads[side];
        const other = row.heads[otherSide(side)];
        return head && <SideHead key={side} row={row} side={side} head={head} other={other} />;
      })}
    </div>
  );
}
