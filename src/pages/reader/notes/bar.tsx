import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Colour } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { useMedia } from '../media.ts';
import { MarkButtons, Round } from './round.tsx';
import { CAN_SHARE } from './share.ts';

/** Where a menu of the system's own does not come up over the words. */
const BESIDE = '(min-width: 44rem) and (pointer: fine)';
/** CSS pixels between the words and the bar, and between the bar and the edges of the page. */
const GAP = 8;

interface SelectionBarProps {
  /** The words, in viewport pixels. */
  readonly box: DOMRect;
  /** Lower edge of the page's own bar. */
  readonly top: number;
  /** Whether something under the words is marked. */
  readonly marked: boolean;
  readonly onMark: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  readonly onShare: () => void;
  readonly onRemove: () => void;
  /** The reader does not want it. */
  readonly onLeave: () => void;
}

/** Above the words, or below them where there is no room. */
function placeBeside(bar: HTMLElement, box: DOMRect, top: number): { left: string; top: string } {
  const { width, height } = bar.getBoundingClientRect();
  const above = box.top - height - GAP;
  const y = above >= top + GAP ? above : Math.min(box.bottom + GAP, innerHeight - height - GAP);
  const x = Math.min(
    box.left + box.width / 2 - width / 2,
    document.documentElement.clientWidth - width - GAP,
  );
  return { left: `${Math.max(GAP, x)}px`, top: `${Math.max(top + GAP, y)}px` };
}

/** What can be done with the selected words. Tab comes here from the text, Escape goes back. */
export function SelectionBar(props: SelectionBarProps) {
  const { box, top, marked, onMark, onNote, onCopy, onShare, onRemove, onLeave } = props;
  const bar = useRef<HTMLDivElement>(null);
  const beside = useMedia(BESIDE);
  const [at, setAt] = useState<{ left: string; top: string }>();
  useLayoutEffect(() => {
    if (bar.current) setAt(beside ? placeBeside(bar.current, box, top) : undefined);
  }, [beside, box, top, marked]);
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      const { current } = bar;
      const inside = current?.contains(document.activeElement) ?? true;
      if (event.code !== 'Tab' || event.shiftKey || inside || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      current?.querySelector('button')?.focus({ preventScroll: true });
    };
    addEventListener('keydown', reach);
    return () => removeEventListener('keydown', reach);
  }, []);
  return (
    <div
      ref={bar}
      class={beside ? 'picked beside' : 'picked'}
      role="group"
      aria-label={t('notes:bar.label')}
      style={at ?? { left: '', top: '' }}
      // A press must leave the words selected.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.code === 'Escape' && !event.isComposing) onLeave();
      }}
    >
      <p class="unseen" role="status">
        {t('notes:bar.reach')}
      </p>
      <MarkButtons onMark={onMark} />
      {marked && <Round icon="trash" label={t('notes:remove')} onClick={onRemove} />}
      <Round icon="note" label={t('notes:note')} onClick={onNote} />
      <Round icon="copy" label={t('notes:copy.words')} onClick={onCopy} />
      {CAN_SHARE && <Round icon="share" label={t('notes:share')} onClick={onShare} />}
    </div>
  );
}
