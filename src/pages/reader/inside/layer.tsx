import { effect } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { otherSide } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { accentOf } from '../accents.ts';
import { useKeysWanted } from '../keys/wanted.ts';
import { isLeft, leave } from './asker.ts';
import { Covers } from './covers.ts';
import { pairsInView, watchView } from './in-view.ts';
import type { InsideProps } from './index.tsx';
import { Lights } from './lights.ts';
import { look } from './look.ts';
import { markDiffers, unmark } from './marks.ts';
import type { Told } from './tell.ts';
import { Touch } from './touch.ts';
import { readUncovering, uncovering } from './uncover.tsx';

/** What lies over the text of both sides: lights, marks, covers; and what is told of it to those who hear the page. */
export function Layer({ main, row: { heads }, langs, onFailure }: InsideProps) {
  const [told, setTold] = useState<{ readonly own: Told; readonly answer: Told | undefined }>();
  const [keys] = useKeysWanted(onFailure);
  const keysOn = useRef(keys);
  keysOn.current = keys;
  // A layout effect: its end runs while the page still stands.
  useLayoutEffect(() => {
    const page = main.current;
    if (!page) return;
    const fail = (error: unknown) => {
      if (!isLeft(error)) onFailure(error);
    };
    const lights = new Lights((side) => accentOf(side, langs));
    const covers = new Covers((side) => accentOf(side, langs));
    const tell = (own: Told, answer: Told | undefined) => setTold({ own, answer });
    const mark = () => {
      // Nobody asked for the marks: without a worker the page is as it was.
      look(pairsInView(page), heads).then(markDiffers, () => unmark(page));
    };
    const touch = new Touch({
      main: page,
      heads,
      lights,
      covers,
      tell,
      onUncover: mark,
      onFailure: fail,
      keysWanted: () => keysOn.current === true,
    });
    const cover = () => {
      const lead = page.dataset.lead === 'original' ? 'original' : 'translation';
      if (page.dataset.mode !== 'reveal' || uncovering.value !== 'sentence') covers.clear();
      else covers.cover(pairsInView(page), otherSide(lead));
    };
    const unwatch = watchView(page, () => {
      cover();
      mark();
    });
    // Heard also where the same mode is chosen again, which covers all again.
    const modes = new MutationObserver(() => {
      lights.out();
      covers.clear();
      cover();
      mark();
    });
    modes.observe(page, { attributeFilter: ['data-mode', 'data-lead'] });
    const ends = effect(() => {
      if (uncovering.value === 'whole') covers.clear();
      cover();
    });
    readUncovering().catch(fail);
    page.addEventListener('click', touch.before, { capture: true });
    page.addEventListener('click', touch.after);
    document.addEventListener('keydown', touch.keys);
    return () => {
      page.removeEventListener('click', touch.before, { capture: true });
      page.removeEventListener('click', touch.after);
      document.removeEventListener('keydown', touch.keys);
      ends();
      modes.disconnect();
      unwatch();
      lights.out();
      covers.clear();
      unmark(page);
      leave();
    };
  }, [main, heads, langs, onFailure]);
  return (
    <div class="unseen" aria-live="polite" data-told>
      {told && <p lang={told.own.lang}>{told.own.text}</p>}
      {told?.answer && <Answer {...told.answer} />}
    </div>
  );
}

function Answer({ lang, text }: Told) {
  return text === '' ? <p>{t('inside:alone')}</p> : <p lang={lang}>{text}</p>;
}
