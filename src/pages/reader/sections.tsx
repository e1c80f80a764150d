import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sameBeads, type Side } from '../../core/bitext/index.ts';
import type { Pair } from '../../library/index.ts';
import { bulkOf, bulkStyle, sayTypical } from './heights.ts';
import { holdText, type Cut } from './mend/index.ts';
import { fillOrder } from './order.ts';
import { PairView, type Langs } from './pair.tsx';
import { readAhead, type ReadPairs } from './read-ahead.ts';
import type { Shown } from './shown.ts';
import { useOrder } from './use-order.ts';

/** Pairs a section: `content-visibility` skips a section as a whole; what a change of mode sets anew is one or two. */
export const SECTION = 25;

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
  readonly n: number;
  readonly cut: Cut;
  readonly alone: boolean;
  /** Reads its pairs; nothing as long as it is not its turn. */
  readonly read: ReadPairs | undefined;
  readonly langs: Langs;
  readonly both: boolean;
  /** The side that comes first where both are shown. */
  readonly first: Side;
  readonly shown: Shown;
  readonly onRead: (n: number, pairs: readonly Pair[]) => void;
  readonly onFailure: (error: unknown) => void;
}

function Section(props: SectionProps) {
  const element = useRef<HTMLDivElement>(null);
  const first = useOrder(props.first, element, props.n);
  const { main, n, cut, alone, read, langs, both, shown, onRead, onFailure } = props;
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
    read(from, size).then(
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
  }, [main, read, from, size, version, onFailure]);
  useEffect(() => {
    if (pairs) onRead(n, pairs);
  }, [pairs, n, onRead]);
  // Told again where the sides change places: what was drawn over nodes that move is lost.
  useEffect(() => {
    if (pairs) shown.put(n, { from, pairs });
  }, [shown, pairs, n, from, first]);

  // The same nodes as long as the text is the same: switching a side never comes through here.
  const views = useMemo(
    () =>
      pairs?.map((pair, i) => (
        <PairView key={keyOf(pair)} pair={pair} index={from + i} langs={langs} both={both} first={first} />
      )),
    [pairs, from, langs, both, first],
  );
  const bulk = useMemo(() => pairs && bulkStyle(bulkOf(pairs, langs)), [pairs, langs]);
  if (!bulk)
    return (
      <div ref={element} class={`pairs unread${alone ? '' : ' far'}`} style={{ '--pairs': String(size) }} />
    );
  return (
    <div ref={element} class={alone ? 'pairs' : 'pairs far'} style={bulk}>
      {views}
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
  /** Told what each section shows. */
  readonly shown: Shown;
  /** Called once, when the section of `from` is on the page. */
  readonly onReady: () => void;
  readonly onFailure: (error: unknown) => void;
}

function sameProps(a: SectionProps, b: SectionProps): boolean {
  return (Object.keys(b) as (keyof SectionProps)[]).every((name) => a[name] === b[name]);
}

/** All pairs of a bitext: the section that the reader is in at once, the others one after another when there is time. */
export function Sections(props: SectionsProps) {
  const { main, bitext, cuts, from, wanted, langs, both, first, shown, onReady, onFailure } = props;
  const count = cuts.length;
  const order = useMemo(() => fillOrder(count, Math.floor(from / SECTION)), [count, from]);
  const [filled, setFilled] = useState(1);
  const rank = useMemo(() => new Map(order.map((n, i) => [n, i])), [order]);
  const opening = order[0];
  const done = useRef(new Set<number>());
  const onRead = useMemo(
    () => (n: number, pairs: readonly Pair[]) => {
      done.current.add(n);
      if (n === opening) {
        if (main.current && pairs.length > 0) sayTypical(main.current, bulkOf(pairs, langs), pairs.length);
        onReady();
      }
      // One that was wanted before its turn is passed over when that comes.
      const next = (filled: number): number =>
        done.current.has(order[filled - 1] ?? -1) ? next(filled + 1) : filled;
      setTimeout(() => setFilled(next));
    },
    [opening, order, main, langs, onReady],
  );
  const read = useMemo(() => readAhead(bitext, cuts), [bitext, cuts]);
  const made = useRef<VNode<SectionProps>[]>([]);
  const isTurn = (cut: Cut, n: number) =>
    (rank.get(n) ?? 0) < filled || (wanted !== undefined && holds(cut, wanted));
  return (
    <>
      {cuts.map((cut, n) => {
        const node: VNode<SectionProps> = (
          <Section
            key={n}
            main={main}
            n={n}
            cut={cut}
            alone={count === 1}
            read={isTurn(cut, n) ? read : undefined}
            langs={langs}
            both={both}
            first={first}
            shown={shown}
            onRead={onRead}
            onFailure={onFailure}
          />
        );
        // The same again is passed over; or, as each is filled, all hundreds would be looked through.
        const before = made.current[n];
        if (before && sameProps(before.props, node.props)) return before;
        made.current[n] = node;
        return node;
      })}
    </>
  );
}
