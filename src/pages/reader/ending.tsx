import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { otherSide, type ArticleHead, type MostViewed, type Side } from '../../core/bitext/index.ts';
import { t, uiLanguage } from '../../i18n/index.ts';
import { library, type BitextRow } from '../../library/index.ts';
import { Icon, to } from '../../ui/index.ts';
import { titlesOf } from '../titles.ts';

/** How many of the articles viewed most on this device are listed. */
const MOST = 5;

interface EndingProps {
  readonly row: BitextRow;
  /** The side whose title leads now. */
  readonly leading: Side;
  readonly onTurn: () => void;
  /** What the text itself ends with: what differs between the sides. */
  readonly children?: ComponentChildren;
}

/** What follows the text: its summary, the button that turns to the other side, the publisher's pages, the most viewed articles. */
export function Ending({ row, leading, onTurn, children }: EndingProps) {
  const [rows, setRows] = useState<readonly BitextRow[]>([]);
  const [viewed, setViewed] = useState<readonly BitextRow[]>([]);
  useEffect(() => {
    let stale = false;
    Promise.all([library.list(), library.mostViewed(MOST + 1)]).then(
      ([all, most]) => {
        if (stale) return;
        setRows(all);
        setViewed(most.filter((other) => other.id !== row.id).slice(0, MOST));
      },
      // The text is on the page already; without the list it only ends sooner.
      () => setRows([]),
    );
    return () => {
      stale = true;
    };
  }, [row.id]);
  const listed = row.heads.translation?.mostViewed ?? row.heads.original?.mostViewed ?? [];
  const publisher = (row.heads.translation ?? row.heads.original)?.publisher;
  return (
    <footer class="ending">
      {children}
      <Turn row={row} leading={leading} onTurn={onTurn} />
      <Publisher row={row} />
      {viewed.length > 0 && (
        <nav class="most" aria-labelledby="most-here">
          <h2 id="most-here">{t('reader:most.here')}</h2>
          <ol>
            {viewed.map((other) => (
              <li key={other.id}>
                <Kept row={other} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      {listed.length > 0 && (
        <nav class="most" aria-labelledby="most-there">
          <h2 id="most-there">
            {publisher === undefined ? t('reader:most.page') : t('reader:most.publisher', { publisher })}
          </h2>
          <ol>
            {listed.map((item, i) => (
              <li key={i}>
                <Listed item={item} rows={rows} lang={(row.heads.translation ?? row.heads.original)?.lang} />
              </li>
            ))}
          </ol>
        </nav>
      )}
    </footer>
  );
}

function Turn({ row, leading, onTurn }: Omit<EndingProps, 'children'>) {
  const other = otherSide(leading);
  const head = row.heads[other];
  const missing = row.heads.original ? 'translation' : 'original';
  if (!row.heads.original || !row.heads.translation)
    return (
      <a class="origin" data-to={missing} href={to(['add'], { join: row.id })}>
        <Icon name="plus" />
        <span>
          {t(`reader:turn.add.${missing}`)}
          <small>{t('reader:turn.addHint')}</small>
        </span>
        <Icon name="forward" />
      </a>
    );
  return (
    <button type="button" class="origin" data-to={other} onClick={onTurn}>
      <Icon name="turn" />
      <span>
        {t(`reader:turn.${other}`, { context: head?.lang })}
        <small>{t('reader:turn.hint')}</small>
      </span>
      <Icon name="forward" />
    </button>
  );
}

function outside(heads: Partial<Record<Side, ArticleHead>>): { side: Side; href: string }[] {
  const original = heads.original?.url ?? heads.translation?.originalUrl;
  const translation = heads.translation?.url;
  return [
    ...(original === undefined ? [] : [{ side: 'original' as const, href: original }]),
    ...(translation === undefined ? [] : [{ side: 'translation' as const, href: translation }]),
  ];
}

function Publisher({ row }: { row: BitextRow }) {
  const links = row.sample ? [] : outside(row.heads);
  if (links.length === 0) return null;
  return (
    <ul class="outside">
      {links.map(({ side, href }) => (
        <li key={side}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {t(`reader:publisher.${side}`)} <Icon name="out" />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Kept({ row }: { row: BitextRow }) {
  const [first, second] = titlesOf(row, uiLanguage.value);
  return (
    <a href={to(['read', row.id])}>
      <span lang={first?.lang}>{first?.title}</span>
      {second && <small lang={second.lang}>{second.title}</small>}
    </a>
  );
}

/** A line of the page's own list: the article in the library if it is there, else its address, else its title. */
function Listed({
  item,
  rows,
  lang,
}: {
  item: MostViewed;
  rows: readonly BitextRow[];
  lang: string | undefined;
}) {
  const kept = rows.find((row) =>
    Object.values(row.heads).some(
      (head) => head.title === item.title || (item.url !== undefined && head.url === item.url),
    ),
  );
  if (kept) return <Kept row={kept} />;
  if (item.url === undefined) return <span lang={lang}>{item.title}</span>;
  return (
    <a href={item.url} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>{item.title}</span>
    </a>
  );
}
