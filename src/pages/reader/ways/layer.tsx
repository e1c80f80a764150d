/** What leads through a text: each part gets what it needs of the page here. */
import type { RefObject } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { BitextRow } from '../../../library/index.ts';
import { Find } from '../find/index.tsx';
import { focusPair, Keys, useActs, useKeys } from '../keys/index.tsx';
import type { Langs } from '../pair.tsx';
import { goToPlace } from '../place.ts';
import {
  BeforeButton,
  Contents,
  ProgressLine,
  sentence,
  standingOf,
  toldOf,
  useJumps,
  useOutline,
  type Heading,
} from '../progress/index.tsx';
import { uncover } from '../turn.ts';
import type { ViewControl } from '../use-view.ts';
import { afterSheet } from './after-sheet.ts';
import type { Way, Ways } from './use-ways.ts';

export interface LayerProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly row: BitextRow;
  readonly langs: Langs;
  readonly control: ViewControl;
  readonly ways: Ways;
  readonly listening: boolean;
  readonly onListen: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Headings from which a list of them leads further than reading on does. */
const ENOUGH = 2;

export function Layer({ main, row, langs, control, ways, listening, onListen, onFailure }: LayerProps) {
  const { seen, leading } = control;
  const { open, onOpen, onWanted, onKnown } = ways;
  const jumps = useJumps(main, onWanted);
  ways.jumps.current = jumps;
  const outline = useOutline(row.id, langs, onFailure);
  useEffect(() => {
    if (!outline) return;
    onKnown({
      contents: outline.headings.length >= ENOUGH,
      share: (page) => standingOf(page, outline)?.share,
      told: (page) => {
        const standing = standingOf(page, outline);
        return standing && sentence(toldOf(standing));
      },
    });
  }, [outline, onKnown]);

  const close = useCallback(() => onOpen(undefined), [onOpen]);
  const opener = (way: Way) => () => onOpen(way);
  const toHeading = ({ pair: index }: Heading) => {
    const go = () =>
      jumps.jump(index, (pair) => {
        const page = main.current;
        if (!page) return;
        uncover(page, pair);
        goToPlace(page, { pair: index, side: leading, offset: 0, check: '' });
        focusPair(page, pair, row.pairs);
      });
    afterSheet(close, () => void go());
  };
  const [act, said] = useActs({
    main,
    pairs: row.pairs,
    langs,
    view: control,
    jumps,
    outline,
    onFind: opener('find'),
    onListen,
    onContents: ways.known?.contents ? opener('contents') : undefined,
    onHeading: toHeading,
    onList: opener('keys'),
    onLeave: open === 'find' ? close : listening ? onListen : undefined,
  });
  useKeys(act, onFailure);
  const { current: page } = main;
  return (
    <>
      <ProgressLine main={main} outline={outline} mode={`${seen} ${leading}`} />
      {open === 'find' && (
        <Find
          from={ways.from}
          main={main}
          bitext={row.id}
          langs={langs}
          first={leading}
          jumps={jumps}
          onClose={close}
        />
      )}
      {open === 'contents' && outline && (
        <Contents
          outline={outline}
          langs={langs}
          leading={leading}
          standing={page ? standingOf(page, outline) : undefined}
          onChoose={toHeading}
          onClose={close}
        />
      )}
      {open === 'keys' && <Keys onClose={close} onFailure={onFailure} />}
      <BeforeButton jumps={jumps} />
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
