import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { readingTop } from '../line.ts';
import type { Outline } from './outline.ts';
import { standingOf } from './standing.ts';
import { sentence, toldOf, type Told } from './told.ts';

interface ProgressLineProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly outline: Outline | undefined;
  /** What moves the text without a scroll: the mode, the side that leads. */
  readonly mode: string;
}

/** A thin line at the foot of the bar, as long as what is read; beside it, where there is room, the time that is left. */
export function ProgressLine({ main, outline, mode }: ProgressLineProps) {
  const line = useRef<HTMLElement>(null);
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    if (!outline) return;
    let frame: number | undefined;
    const measure = () => {
      frame = undefined;
      const standing = main.current && standingOf(main.current, outline);
      if (!main.current || !standing) return;
      // The foot of the bar, which may have two rows; measured already.
      const foot = readingTop(main.current);
      line.current?.style.setProperty(
        'transform',
        `translateY(${foot}px) scaleX(${standing.share.toFixed(4)})`,
      );
      const now = toldOf(standing);
      setTold((before) => (before?.percent === now.percent && before.minutes === now.minutes ? before : now));
    };
    const plan = () => {
      frame ??= requestAnimationFrame(measure);
    };
    plan();
    addEventListener('scroll', plan, { passive: true });
    addEventListener('resize', plan);
    return () => {
      removeEventListener('scroll', plan);
      removeEventListener('resize', plan);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [main, outline, mode]);
  const text = told && sentence(told);
  return (
    <>
      <i
        ref={line}
        class="progress"
        role="progressbar"
        aria-label={t('place:progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={told?.percent ?? 0}
        aria-valuetext={text}
      />
      <small class="time-left" aria-hidden="true">
        {text}
      </small>
    </>
  );
}
