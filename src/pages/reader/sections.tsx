import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sameBeads } from '../../core/bitext/index.ts';
import { library, type Pair } from '../../library/index.ts';
import { holdText, type Cut } from './mend/index.ts';
import { fillOrder } from './order.ts';
import { PairView, type Langs } from './pair.tsx';
import type { Shown } from './shown.ts';

/** Pairs a section: `content-visibility` skips a section as a whole (measured: 50 opens soonest). */
export const SECTION = 50;

/** Guess of a pair's height in CSS pixels before its text is read. */
const UNREAD_PAIR = 150;

/** CSS pixels that a character takes up in height, at the measure of a phone, and a pair's fixed part. */
const PER_CHARACTER = 0.62;
const PER_PAIR = 44;

function guessedHeight(pairs: readonly Pair[]): number {
  const characters = pairs.reduce(
    (sum, { translation, original }) =>
      sum + (translation.length > 0 ? translation : original).reduce((n, block) => n + block.text.length, 0),
    0,
  );
  return Math.round(characters * PER_CHARACTER + pairs.length * PER_PAIR);
}

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
  readonly shown: Shown;
  readonly onRead: (n: number) => void;
  readonly onFailure: (error: unknown) => void;
}

function Section(props: SectionProps) {
  const { main, bitext, n, cut, alone, read, langs, both, shown, onRead, onFailure } = props;
  const [pairs, setPairs] = useState<readonly Pair[]>();
  const last = useRef(pairs);
  const { from, size, version } = cut;
  useEffect(() => {
    if (!read) return;
    let stale = false;
    const show = (found: readonly Pair[]) => {
      const before = last.current;
      if (before && sameLinks(before, found)) return;
      last.current = found;
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
  useEffect(() => {
    if (pairs) shown.put(n, { from, pairs });
  }, [shown, pairs, n, from]);

  // The same nodes as long as the text is the same: switching a side never comes through here.
  const views = useMemo(
    () =>
      pairs?.map((pair, i) => (
        <PairView key={keyOf(pair)} pair={pair} index={from + i} langs={langs} both={both} />
      )),
    [pairs, from, langs, both],
  );
  const height = pairs ? guessedHeight(pairs) : size * UNREAD_PAIR;
  if (alone) return <div class="pairs">{views}</div>;
  return (
    <div class="pairs far" style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {views ?? <div style={{ height: `${height}px` }} />}
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
  /** Told what each section shows. */
  readonly shown: Shown;
  /** Called once, when the section of `from` is on the page. */
  readonly onReady: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** All pairs of a bitext: the section that the reader is in at once, the others one after another when there is time. */
export function Sections(props: SectionsProps) {
  const { main, bitext, cuts, from, wanted, langs, both, shown, onReady, onFailure } = props;
  const count = cuts.length;
  const order = useMemo(() => fillOrder(count, Math.floor(from / SECTION)), [count, from]);
  const [filled, setFilled] = useState(1);
  const rank = useMemo(() => new Map(order.map((n, i) => [n, i])), [order]);
  const first = order[0];
  const done = useRef(new Set<number>());
  const onRead = useMemo(
    () => (n: number) => {
      done.current.add(n);
      if (n === first) onReady();
      // One that was wanted before its turn is passed over when that comes.
      const next = (filled: number): number =>
        done.current.has(order[filled - 1] ?? -1) ? next(filled + 1) : filled;
      setTimeout(() => setFilled(next));
    },
    [first, order, onReady],
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
          shown={shown}
          onRead={onRead}
          onFailure={onFailure}
        />
      ))}
    </>
  );
}
