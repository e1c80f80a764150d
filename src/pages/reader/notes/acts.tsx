import { SIDES, type Side } from '../../../core/bitext/index.ts';
import { dayOf, languageName, t } from '../../../i18n/index.ts';
import type { BitextRow, Pair } from '../../../library/index.ts';
import { Icon, say } from '../../../ui/index.ts';
import { CAN_LISTEN } from '../listen/index.tsx';
import { copyQuote } from './clipboard.ts';
import { quoteOf, withSource, type Quote } from './quote.ts';
import { CAN_SHARE, shareText } from './share.ts';

interface ActsProps {
  readonly row: BitextRow;
  readonly pair: Pair;
  readonly onListen: () => void;
  readonly onWords: () => void;
  readonly onClose: () => void;
}

/** What a side is called: its language, where that tells it from the other one. */
function sideName({ heads }: BitextRow, side: Side): string {
  const lang = heads[side]?.lang;
  const same = heads.translation?.lang === heads.original?.lang;
  return lang === undefined || same ? t(`mend:side.${side}`) : languageName(lang);
}

/** What is done with a pair most: hear it, copy it, hand it on; and the rarer ways to copy it. */
export function Acts({ row, pair, onListen, onWords, onClose }: ActsProps) {
  const sides = SIDES.filter((side) => pair[side].length > 0);
  const plain = (some: readonly Side[]) => quoteOf(pair, some, row.heads);
  const sourced = () => withSource(plain(sides), row, sides, dayOf);
  const copy = async (quote: Quote) => {
    const copied = await copyQuote(quote);
    // What is said stands behind the sheet.
    onClose();
    say(t(copied ? 'notes:copy.done' : 'notes:copy.refused'));
  };
  const share = async () => {
    const failed = await shareText(sourced().text, undefined);
    onClose();
    if (failed !== undefined) say(failed);
  };
  const both = sides.length > 1;
  return (
    <>
      <div class="acts">
        {CAN_LISTEN && (
          <button type="button" class="act" onClick={onListen}>
            <Icon name="listen" />
            {t('notes:listen')}
          </button>
        )}
        <button type="button" class="act" onClick={onWords}>
          <Icon name="search" />
          {t('word:open')}
        </button>
        <button type="button" class="act" onClick={() => void copy(plain(sides))}>
          <Icon name="copy" />
          {t(both ? 'notes:copy.both' : 'notes:copy.one')}
        </button>
        {CAN_SHARE && (
          <button type="button" class="act" onClick={() => void share()}>
            <Icon name="share" />
            {t('notes:share')}
          </button>
        )}
      </div>
      <details class="more">
        <summary>{t('notes:copy.more')}</summary>
        <div class="edits">
          {both &&
            sides.map((side) => (
              <button key={side} type="button" class="button" onClick={() => void copy(plain([side]))}>
                {t('notes:copy.side', { name: sideName(row, side) })}
              </button>
            ))}
          <button type="button" class="button" onClick={() => void copy(sourced())}>
            {t('notes:copy.source')}
          </button>
        </div>
      </details>
    </>
  );
}
