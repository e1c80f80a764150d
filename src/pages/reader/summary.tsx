import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';
import { Icon } from '../../ui/index.ts';
import { DIFFERENCES, type Difference, type DifferenceKind } from './differences.ts';
import { goToPair } from './jump.ts';
import { useDifferences } from './use-differences.ts';
import type { Ways } from './ways/index.tsx';

/** How far from the screen the summary is still when it is read, so that it is there before it is seen. */
const AHEAD = '150% 0px';

interface SummaryProps {
  readonly row: BitextRow;
  readonly main: RefObject<HTMLElement | null>;
  /** Whether the text is on the page. */
  readonly ready: boolean;
  readonly jump: Ways['jump'];
  readonly onFailure: (error: unknown) => void;
}

/** What differs between the sides: a sentence for each fact, and under it the way to each pair that it is about. */
export function Summary({ row, main, ready, jump, onFailure }: SummaryProps) {
  const section = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  const found = useDifferences(row.id, near, onFailure);
  useEffect(() => {
    const { current } = section;
    if (!ready || !current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: AHEAD,
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [ready]);

  const follow = ({ pair, side }: Difference) => {
    const go = () => main.current && goToPair(main.current, pair, side);
    jump(pair, go).catch(onFailure);
  };
  return (
    <section ref={section} class="summary" aria-labelledby="summary">
      <h2 id="summary">{t('reader:summary.title')}</h2>
      {found?.length === 0 && <p>{t('reader:summary.same')}</p>}
      {found && found.length > 0 && (
        <ul>
          {DIFFERENCES.map((kind) => {
            const these = found.filter((difference) => difference.kind === kind);
            return (
              these.length > 0 && <Fact key={kind} kind={kind} row={row} found={these} onFollow={follow} />
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The rail that the pairs of a fact have, as its drawing. */
const DRAWN: Record<DifferenceKind, string> = {
  leftOut: 'only',
  leftOutParts: 'only',
  added: 'only',
  addedParts: 'only',
  moved: 'one moved',
  regrouped: 'merged',
  unsure: 'one unsure',
};

interface FactProps {
  readonly kind: DifferenceKind;
  readonly row: BitextRow;
  readonly found: readonly Difference[];
  readonly onFollow: (difference: Difference) => void;
}

function Fact({ kind, row, found, onFollow }: FactProps) {
  // A book may have hundreds: the buttons are made when they are asked for.
  const [open, setOpen] = useState(false);
  const count = found.reduce((sum, difference) => sum + difference.count, 0);
  return (
    <li class="fact">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <i class={`drawn ${DRAWN[kind]}`} aria-hidden="true" />
          <span>{t(`reader:summary.${kind}`, { count, context: row.titles.translation?.lang })}</span>
          <Icon name="forward" />
        </summary>
        {open && (
          <ol>
            {found.map((difference) => (
              <li key={difference.pair}>
                <button
                  type="button"
                  class="passage"
                  lang={difference.excerpt === '' ? undefined : row.titles[difference.side]?.lang}
                  onClick={() => onFollow(difference)}
                >
                  {difference.excerpt === '' ? t('reader:summary.picture') : difference.excerpt}
                </button>
              </li>
            ))}
          </ol>
        )}
      </details>
    </li>
  );
}
