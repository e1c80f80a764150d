import { useEffect, useState } from 'preact/hooks';
import { isUnsure } from '../../../core/bitext/index.ts';
import { ask, isAskable, isLeft } from './asker.ts';
import type { DiffersProps } from './index.tsx';
import { sidesOf } from './pair.ts';
import { sayDiffers } from './say-differs.ts';

/** Which values of a pair differ, a sentence each; nothing as long as that is not known. */
export function Differs({ pair, heads }: DiffersProps) {
  const [told, setTold] = useState<readonly string[]>([]);
  useEffect(() => {
    let stale = false;
    const sides = sidesOf(pair, heads);
    setTold([]);
    if (isUnsure(pair.bead) || !isAskable(sides)) return;
    ask([sides])[0]?.then(
      (inside) => {
        if (!stale)
          setTold(sayDiffers({ translation: sides.translation.text, original: sides.original.text }, inside));
      },
      (error: unknown) => {
        // The sheet is whole without it; who presses a sentence is told what is wrong.
        if (!isLeft(error)) setTold([]);
      },
    );
    return () => {
      stale = true;
    };
  }, [pair, heads]);
  return (
    <>
      {told.map((sentence) => (
        <p key={sentence} class="explained differs">
          {sentence}
        </p>
      ))}
    </>
  );
}
