/** The sheet of a text's headings, in both languages, with the time to each. */
import { useEffect, useRef } from 'preact/hooks';
import { otherSide, type Side } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { Sheet } from '../../../ui/index.ts';
import type { Langs } from '../pair.tsx';
import type { Heading, Outline } from './outline.ts';
import { headingAt, minutesAt, type Standing } from './standing.ts';

export interface ContentsProps {
  readonly outline: Outline;
  readonly langs: Langs;
  readonly leading: Side;
  readonly standing: Standing | undefined;
  /** Called with the pair of a heading that was chosen. */
  readonly onChoose: (heading: Heading) => void;
  readonly onClose: () => void;
}

/** How long it is to a heading from here; nothing for one that is passed. */
function timeTo(minutes: number): string | undefined {
  if (minutes <= 0) return undefined;
  const count = Math.round(minutes);
  return count === 0 ? t('place:contents.soon') : t('place:contents.to', { count });
}

export function Contents({ outline, langs, leading, standing, onChoose, onClose }: ContentsProps) {
  const list = useRef<HTMLOListElement>(null);
  const { headings, minutes } = outline;
  const spans = minutes[leading];
  const now = standing ? headingAt(headings, standing.pair) : -1;
  const spent = (spans.at(-1) ?? 0) - (standing?.left ?? 0);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    current?.scrollIntoView({ block: 'center' });
    current?.focus({ preventScroll: true });
  }, []);
  return (
    <Sheet title={t('place:contents.title')} close={t('close')} onClose={onClose}>
      <ol ref={list} class="contents" aria-label={t('place:contents.list')}>
        {headings.map((heading, i) => (
          <li key={heading.pair}>
            <Entry
              heading={heading}
              langs={langs}
              leading={leading}
              now={i === now}
              time={i > now ? timeTo(minutesAt(spans, heading.pair) - spent) : undefined}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

interface EntryProps extends Pick<ContentsProps, 'langs' | 'leading' | 'onChoose'> {
  readonly heading: Heading;
  readonly now: boolean;
  readonly time: string | undefined;
}

function Entry({ heading, langs, leading, now, time, onChoose }: EntryProps) {
  const { titles } = heading;
  const other = otherSide(leading);
  const first = titles[leading] === undefined ? other : leading;
  const second = first === leading ? other : undefined;
  const told = now ? t('place:contents.here') : time;
  return (
    <button type="button" aria-current={now ? 'location' : undefined} onClick={() => onChoose(heading)}>
      <span lang={langs[first]}>{titles[first]}</span>
      {told !== undefined && <small class="when">{told}</small>}
      {second && titles[second] !== undefined && <small lang={langs[second]}>{titles[second]}</small>}
    </button>
  );
}
