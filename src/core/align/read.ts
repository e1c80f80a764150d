import { linkSides, type Links } from './links.ts';
import { rolesOf } from './parts.ts';
import { joinShort, sentences } from './sentences/index.ts';
import { tokeniserOf } from './tokenisers.ts';
import type { Units } from './units.ts';
import { VocabularyBuilder, type Vocabulary } from './vocabulary.ts';

/** A sentence shorter than this is read with its neighbour. */
const LEAST = 8;

interface Both<T> {
  readonly left: T;
  readonly right: T;
}

/** Two sides read: their words by sentence, which of them match, their lengths and roles. */
export interface Read {
  readonly texts: Both<readonly string[]>;
  readonly words: Both<Vocabulary>;
  /** Of each side's words, where the other side has them. */
  readonly links: Both<Links>;
  readonly roles: Both<readonly string[]> | undefined;
}

/** Units between two reports of progress. */
const STRIDE = 64;

type OnShare = (share: number) => void;

function words({ lang, texts, date }: Units, onShare: OnShare): Vocabulary {
  const tokenise = tokeniserOf(lang);
  const context = date === undefined ? {} : { date };
  const builder = new VocabularyBuilder();
  texts.forEach((text, i) => {
    if (i % STRIDE === 0) onShare(i / texts.length);
    builder.beginUnit();
    for (const sentence of joinShort(sentences(text.normalize('NFKC')), LEAST))
      builder.addSentence(tokenise(sentence, context));
  });
  return builder.finish();
}

/** None where neither side has any but paragraphs: they would say nothing. */
function rolesOfSides(translation: Units, original: Units): Read['roles'] {
  const both =
    translation.roles && original.roles ? { left: translation.roles, right: original.roles } : undefined;
  const { left, right } = rolesOf(
    { texts: translation.texts, roles: both?.left },
    { texts: original.texts, roles: both?.right },
  );
  const told = (role: string) => role !== 'paragraph';
  return left.some(told) || right.some(told) ? { left, right } : undefined;
}

/** Reads two rows of units, the translation's on the left. `onShare` is told of the share done, in [0, 1]. */
export function read(translation: Units, original: Units, onShare: OnShare = () => undefined): Read {
  const left = words(translation, (share) => onShare(0.4 * share));
  const right = words(original, (share) => onShare(0.4 + 0.4 * share));
  return {
    texts: { left: translation.texts, right: original.texts },
    words: { left, right },
    links: linkSides(left, right),
    roles: rolesOfSides(translation, original),
  };
}
