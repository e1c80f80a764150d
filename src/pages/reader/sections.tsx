import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sameBeads, type Side } from '../../core/bitext/index.ts';
import { library, type Pair } from '../../library/index.ts';
import { guessedHeight, UNREAD_PAIR } from './height.ts';
import { holdText, type Cut } from './mend/index.ts';
import { fillOrder } from './order.ts';
import { PairView, type Langs } from './pair.tsx';
import { useOrder } from './use-order.ts';

/** Pairs a section: `content-visibility` skips a section as a whole (measured: 50 opens soonest). */
export const SECTION = 50;

/** By its first block, so that a pair keeps its nodes when another before it is merged or split. */
function keyOf({ bead: { translation, original } }: Pair): string {
  return translation[0] === undefined ? `original ${original[0] ?? ''}` : `translation ${translation[0]}`;
}

function sameLinks(a: readonly Pair[], b: readonly Pair[]): boolean {
  const beads = (pairs: readonly Pair[]) => pairs.map(({ bead }) => bead);
  return sameBeads(beads(a), beads(b));
}

function holds({ from, size }: Cut, pair: number): boolean {
  return pair >= from && pair < from + size;
}

interface SectionProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly bitext: string;
  readonly n: number;
  readonly cut: Cut;
  readonly alone: boolean;
  readonly read: boolean;
  readonly langs: Langs;
  readonly both: boolean;
  readonly first: Side;
  readonly onRead: (n: number) => void;
  readonly onFailure: (error: unknown) => void;
}

function Section({
  main,
  bitext,
  n,
  cut,
  alone,
  read,
  langs,
  both,
  onRead,
  onFailure,
  ...rest
}: SectionProps) {
  const element = useRef<HTMLDivElement>(null);
  const first = useOrder(rest.first, element, n);
  const [pairs, setPairs] = useState<readonly Pair[]>();
  const shown = useRef(pairs);
  const { from, size, version } = cut;
  useEffect(() => {
    if (!read) return;
    let stale = false;
    const show = (found: readonly Pair[]) => {
      const before = shown.current;
      if (before && sameLinks(before, found)) return;
      shown.current = found;
      if (!before || !main.current) setPairs(found);
      else holdText(main.current, { from, pairs: before }, { from, pairs: found }, () => setPairs(found));
    };
    library.pairs(bitext, from, from + size).then(
      (found) => {
        if (!stale) show(found);
      },
      (error: unknown) => {
        if (!stale) onFailure(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [main, read, bitext, from, size, version, onFailure]);
  useEffect(() => {
    if (pairs) onRead(n);
  }, [pairs, n, onRead]);

  // The same nodes as long as the text is the same: switching a side never comes through here.
  const views = useMemo(
    () =>
      pairs?.map((pair, i) => (
        <PairView key={keyOf(pair)} pair={pair} index={from + i} langs={langs} both={both} first={first} />
      )),
    [pairs, from, langs, both, first],
  );
  const height = pairs ? guessedHeight(pairs) : size * UNREAD_PAIR;
  const room = <div style={{ height: `${height}px` }} />;
  if (alone)
    return (
      <div ref={element} class="pairs">
        {views ?? room}
      </div>
    );
  return (
    <div ref={element} class="pairs far" style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {views ?? room}
    </div>
  );
}

interface SectionsProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly bitext: string;
  readonly cuts: readonly Cut[];
  /** The pair that has to be there first. */
  readonly from: number;
  /** A pair that is to be there now, though its turn has not come. */
  readonly wanted: number | undefined;
  readonly langs: Langs;
  readonly both: boolean;
  /** The side that comes first where both are shown. */
  readonly first: Side;
  /** Called once, when the section of `from` is on the page. */
  readonly onReady: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** All pairs of a bitext: the section that the reader is in at once, the others one after another when there is time. */
export function Sections({ main, bitext, cuts, from, wanted, langs, both, ...rest }: SectionsProps) {
  const { first, onReady, onFailure } = rest;
  const count = cuts.length;
  const order = useMemo(() => fillOrder(count, Math.floor(from / SECTION)), [count, from]);
  const [filled, setFilled] = useState(1);
  const rank = useMemo(() => new Map(order.map((n, i) => [n, i])), [order]);
  const opening = order[0];
  const done = useRef(new Set<number>());
  const onRead = useMemo(
    () => (n: number) => {
      done.current.add(n);
      if (n === opening) onReady();
      // One that was wanted before its turn is passed over when that comes.
      const next = (filled: number): number =>
        done.current.has(order[filled - 1] ?? -1) ? next(filled + 1) : filled;
      setTimeout(() => setFilled(next));
    },
    [opening, order, onReady],
  );
  return (
    <>
      {cuts.map((cut, n) => (
        <Section
          key={n}
          main={main}
          bitext={bitext}
          n={n}
          cut={cut}
          alone={count === 1}
          read={(rank.get(n) ?? 0) < filled || (wanted !== undefined && holds(cut, wanted))}
          langs={langs}
          both={both}
          first={first}
          onRead={onRead}
          onFailure={onFailure}
        />
      ))}
    </>
  );
}
