import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { languageName, t } from '../../../i18n/index.ts';
import { go, to } from '../../../ui/index.ts';
import { useMedia } from '../media.ts';
import { isTogether, MODES, seenMode, WIDE } from '../mode.ts';
import type { Langs } from '../pair.tsx';
import { otherSide } from '../../../core/bitext/index.ts';
import { goToPlace } from '../place.ts';
import { headingAt, standingOf, type Heading, type Jumps, type Outline } from '../progress/index.tsx';
import type { ViewControl } from '../use-view.ts';
import { CAN_LISTEN } from '../listen/index.tsx';
import { openWords } from '../word/index.tsx';
import type { Act } from './list.ts';
import { focusPair, languagesShown, pairInHand, stepFrom } from './steps.ts';

/** What the keys act on. */
export interface Hands {
  readonly main: RefObject<HTMLElement | null>;
  /** How many pairs there are. */
  readonly pairs: number;
  readonly langs: Langs;
  readonly view: ViewControl;
  readonly jumps: Jumps;
  readonly outline: Outline | undefined;
  readonly onFind: () => void;
  readonly onListen: () => void;
  readonly onContents: (() => void) | undefined;
  readonly onHeading: (heading: Heading) => void;
  readonly onList: () => void;
  /** Closes what is open; nothing where nothing is. */
  readonly onLeave: (() => void) | undefined;
}

/**
 * What the keys do.
 *
 * @returns does it, false where it is nothing now; and what is to be said of it to those who do not see it
 */
export function useActs(hands: Hands): readonly [act: (act: Act) => boolean, said: string] {
  const [said, setSaid] = useState('');
  const wide = useMedia(WIDE);
  const { main, langs, view, jumps, outline } = hands;
  const both = langs.translation !== undefined && langs.original !== undefined;

  const step = (page: HTMLElement, by: 1 | -1) => {
    const index = Math.min(stepFrom(page, by), hands.pairs - 1);
    if (!(index >= 0)) return false;
    void jumps.bring(index).then((pair) => {
      if (!pair) return;
      goToPlace(page, { pair: index, side: view.leading, offset: 0, check: '' });
      focusPair(page, pair, hands.pairs);
    });
    return true;
  };
  const flip = (page: HTMLElement) => {
    const pair = pairInHand(page);
    const button = pair?.querySelector<HTMLElement>('.flip');
    if (!pair || !button || view.seen === 'interleaved' || view.seen === 'columns') return false;
    button.click();
    setSaid(t('keys:shown', { name: languagesShown(page, pair) }));
    return true;
  };
  const words = (page: HTMLElement) => {
    const pair = pairInHand(page)?.dataset.pair;
    if (pair !== undefined) openWords(Number(pair));
    return pair !== undefined;
  };
  const turnAll = () => {
    if (!both) return false;
    const side = otherSide(view.leading);
    view.choose(side);
    setSaid(t('keys:whole', { name: languageName(langs[side] ?? '') }));
    return true;
  };
  const nextMode = () => {
    if (!both) return false;
    const modes = MODES.filter((mode) => seenMode(mode, wide) === mode);
    const mode = modes[(modes.indexOf(view.seen) + 1) % modes.length] ?? 'translation';
    view.choose(mode);
    setSaid(isTogether(mode) ? t(`reader:mode.${mode}`) : languageName(langs[mode] ?? ''));
    return true;
  };
  const heading = (page: HTMLElement, by: 1 | -1) => {
    if (!outline) return false;
    // A heading that was gone to has the focus, and stands above the eye.
    const here = Number(pairInHand(page)?.dataset.pair ?? standingOf(page, outline)?.pair ?? 0);
    const now = headingAt(outline.headings, here);
    const passed = (outline.headings[now]?.pair ?? NaN) < here;
    const found = outline.headings[by > 0 ? now + 1 : passed ? now : now - 1];
    if (found) hands.onHeading(found);
    else setSaid(t('keys:noHeading'));
    return true;
  };
  const back = () => {
    if (jumps.before) jumps.back();
    else setSaid(t('keys:noBefore'));
    return true;
  };
  const open = (run: (() => void) | undefined) => {
    run?.();
    return run !== undefined;
  };
  const act = (asked: Act): boolean => {
    const page = main.current;
    if (!page) return false;
    setSaid('');
    switch (asked) {
      case 'next':
        return step(page, 1);
      case 'previous':
        return step(page, -1);
      case 'flip':
        return flip(page);
      case 'all':
        return turnAll();
      case 'mode':
        return nextMode();
      case 'words':
        return words(page);
      case 'nextSentence':
      case 'previousSentence':
        // Answered where the sentences are known, also in an open sheet.
        return false;
      case 'find':
        return open(hands.onFind);
      case 'contents':
        return open(hands.onContents);
      case 'nextHeading':
        return heading(page, 1);
      case 'previousHeading':
        return heading(page, -1);
      case 'before':
        return back();
      case 'listen':
        return open(CAN_LISTEN ? hands.onListen : undefined);
      case 'shelf':
        go(to());
        return true;
      case 'leave':
        return open(hands.onLeave);
      case 'list':
        return open(hands.onList);
    }
  };
  return [act, said];
}
