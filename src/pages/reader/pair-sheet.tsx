import { SIDES, tally } from '../../core/bitext/index.ts';
import { languageName, t } from '../../i18n/index.ts';
import type { Pair } from '../../library/index.ts';
import { Icon, say, Sheet } from '../../ui/index.ts';
import { Blocks } from './blocks.tsx';
import { Differs } from './inside/index.tsx';
import { onlySide, pairKind } from './kind.ts';
import { MendLink, type Around, type Mending } from './mend/index.ts';
import type { Langs } from './pair.tsx';

function explanation(pair: Pair): string {
  const only = onlySide(pair);
  if (only) return t(`reader:sheet.only.${only}`);
  if (pairKind(pair) === 'unsure') return t('reader:sheet.unsure');
  if (tally([pair.bead]).one > 0) return t('reader:sheet.one');
  return t('reader:sheet.merged', {
    translation: pair.translation.length,
    original: pair.original.length,
  });
}

/** Nothing where the aligner or the publisher made the link. */
function maker(pair: Pair): string | undefined {
  if (pair.bead.by !== 'reader') return undefined;
  return t(onlySide(pair) ? 'mend:mineAlone' : 'mend:mine');
}

interface PairSheetProps {
  readonly around: Around;
  readonly langs: Langs;
  readonly mending: Mending;
  readonly onClose: () => void;
}

/** One pair with both sides whole, what kind of link it is and who made it, its text to take along, and its mending. */
export function PairSheet({ around, langs, mending, onClose }: PairSheetProps) {
  const { pair } = around;
  const copy = async () => {
    const text = SIDES.flatMap((side) => pair[side].map((block) => block.text)).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      say(t('reader:sheet.copied'));
    } catch {
      say(t('reader:sheet.notCopied'));
    }
    onClose();
  };
  return (
    <Sheet title={t('reader:sheet.title')} close={t('close')} onClose={onClose}>
      <p class="explained">{[explanation(pair), maker(pair)].filter(Boolean).join(' ')}</p>
      <Differs pair={pair} heads={mending.row.heads} />
      <div class="two">
        {SIDES.map((side) => {
          const lang = langs[side];
          if (lang === undefined || pair[side].length === 0) return null;
          return (
            <section key={side} data-side={side} aria-label={languageName(lang)}>
              <div class="side" lang={lang}>
                <Blocks blocks={pair[side]} lang={lang} />
              </div>
            </section>
          );
        })}
      </div>
      <div class="acts">
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('reader:sheet.copy')}
        </button>
      </div>
      <MendLink around={around} langs={langs} mending={mending} onClose={onClose} />
    </Sheet>
  );
}
