import { useState } from 'preact/hooks';
import { sentenceSpans } from '../../../core/align/sentences/index.ts';
import { SIDES, type Colour } from '../../../core/bitext/index.ts';
import { languageName, t } from '../../../i18n/index.ts';
import type { Pair } from '../../../library/index.ts';
import type { Langs } from '../pair.tsx';
import type { Picked } from './picked.ts';
import { MarkButtons } from './round.tsx';

/** Characters of a sentence that it is known by. */
const WORDS = 60;

/** The sentences of a pair, side by side of the text. */
function sentencesOf(pair: Pair, index: number): Picked[] {
  return SIDES.flatMap((side) =>
    pair[side].flatMap(({ text }, n) => {
      const block = pair.bead[side][n];
      if (block === undefined) return [];
      return sentenceSpans(text).map((span) => ({ pair: index, spot: { side, block, ...span }, text }));
    }),
  );
}

interface SentenceMarkProps {
  readonly pair: Pair;
  readonly index: number;
  readonly langs: Langs;
  readonly onMark: (sentence: Picked, colour: Colour) => void;
}

/** Marks a sentence that is chosen from a list: the way for hands that cannot select words. */
export function SentenceMark({ pair, index, langs, onMark }: SentenceMarkProps) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const sentences = open ? sentencesOf(pair, index) : [];
  const nameOf = ({ spot, text }: Picked) => {
    const words = text.slice(spot.start, Math.min(spot.end, spot.start + WORDS));
    return t('notes:sentence.of', { language: languageName(langs[spot.side] ?? ''), words });
  };
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('notes:sentence.title')}</summary>
      {sentences.length > 0 && (
        <>
          <select
            class="field"
            aria-label={t('notes:sentence.which')}
            value={chosen}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {sentences.map((sentence, i) => (
              <option key={i} value={i}>
                {nameOf(sentence)}
              </option>
            ))}
          </select>
          <div class="row">
            <MarkButtons
              onMark={(colour) => {
                const sentence = sentences[chosen];
                if (sentence) onMark(sentence, colour);
              }}
            />
          </div>
        </>
      )}
    </details>
  );
}
