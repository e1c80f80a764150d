import { t } from '../../../i18n/index.ts';
import type { FoundEntry, WordReading } from '../../../worker/index.ts';

/** The kinds, levels and marks that have a name. */
type Kind = 'n' | 'v' | 'a' | 'd' | 'm' | 'x' | 'p' | 'u' | 'e';
type Level = 'A' | 'B' | 'C';

interface ReadingProps {
  readonly reading: WordReading;
  /** The word as it is printed. */
  readonly word: string;
  /** The word is Korean, and its equivalents English; else it is the other way round. */
  readonly korean: boolean;
}

/** One way to read a word: its dictionary form, what its form says, and its entries. */
export function Reading({ reading, word, korean }: ReadingProps) {
  const { lemma, marks, part, entries } = reading;
  const same = lemma.toLowerCase() === word.toLowerCase();
  return (
    <section class="reading">
      {(!same || marks.length > 0) && (
        <p class="shape">
          {part && <span class="aside">{t('word:part')} </span>}
          {!same && <b lang={korean ? 'ko' : 'en'}>{lemma}</b>}
          {marks.map((mark, at) => (
            <span key={at} class="sign">
              {t(`word:mark.${mark}`)}
            </span>
          ))}
        </p>
      )}
      {entries.length > 0 && (
        <ul class={korean ? undefined : 'turned'}>
          {entries.map((entry) => (
            <li key={`${entry.lemma} ${entry.kind}`}>
              <Entry entry={entry} korean={korean} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An entry as a dictionary sets it: the headword where it is not the word itself, Hanja, kind, equivalents. */
function Entry({ entry, korean }: { readonly entry: FoundEntry; readonly korean: boolean }) {
  const { lemma, kind, level, hanja, latin, equivalents, used } = entry;
  const sound = latin !== undefined && !equivalents.includes(latin) ? latin : undefined;
  return (
    <>
      {!korean && (
        <b class={used.length > 0 ? 'lemma used' : 'lemma'} lang="ko">
          {lemma}
        </b>
      )}
      {hanja !== '' && (
        <span class="hanja" lang="ko-Hani">
          {hanja}
        </span>
      )}
      {sound !== undefined && (
        <i class="latin" lang="ko-Latn">
          {sound}
        </i>
      )}
      <span class="sort">{t(`word:kind.${kind as Kind}`)}</span>
      {level !== '' && (
        <span class="grade" data-level={level}>
          {t(`word:level.${level as Level}`)}
        </span>
      )}
      {!korean && used.length > 0 && <span class="unseen">{t('word:used')}</span>}
      <span class="equivalents" lang="en">
        {equivalents.map((equivalent, at) => (
          <Equivalent
            key={equivalent}
            text={equivalent}
            used={korean && used.includes(at)}
            first={at === 0}
          />
        ))}
      </span>
    </>
  );
}

interface EquivalentProps {
  readonly text: string;
  /** This very translation has it. */
  readonly used: boolean;
  readonly first: boolean;
}

function Equivalent({ text, used, first }: EquivalentProps) {
  return (
    <>
      {!first && ', '}
      {used ? (
        <>
          <mark>{text}</mark>
          <span class="unseen"> ({t('word:used')})</span>
        </>
      ) : (
        text
      )}
    </>
  );
}
