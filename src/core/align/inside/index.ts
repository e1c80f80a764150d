/** Inside one pair: which of its sentences, and which of their words, say the same thing. */
import { linkSides } from '../links.ts';
import { sentenceSpans, type Span } from '../sentences/index.ts';
import type { Spot, Token } from '../token.ts';
import { tokeniserOf } from '../tokenisers.ts';
import { VocabularyBuilder, type Vocabulary } from '../vocabulary.ts';
import { sentenceLinks } from './sentence-links.ts';
import type { Inside, PairSide } from './side.ts';
import { wordLinks, type Placed } from './word-links.ts';

export { disagreementsIn } from './disagree.ts';
export type { Disagreement } from './disagree.ts';
export type { Inside, PairSide } from './side.ts';
export type { SentenceLink } from './sentence-links.ts';
export type { WordLink } from './word-links.ts';

interface ReadSide {
  readonly spans: readonly Span[];
  readonly words: Vocabulary;
  readonly placed: Placed;
}

/** Reads a side sentence by sentence, with the place of each of its words. */
function readSide({ lang, text, date }: PairSide): ReadSide {
  const spans = sentenceSpans(text);
  const tokenise = tokeniserOf(lang);
  const spotted = spans.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    // A compatible form of another length would move every word behind it.
    const plain = sentence.normalize('NFKC');
    const spots: Spot[] = [];
    const tokens = tokenise(
      plain.length === sentence.length ? plain : sentence,
      date === undefined ? {} : { date },
      spots,
    );
    return { tokens, spots: spots.map((spot) => ({ start: spot.start + start, end: spot.end + start })) };
  });
  const builder = new VocabularyBuilder();
  builder.beginUnit();
  for (const { tokens } of spotted) builder.addSentence(tokens);
  const words = builder.finish();
  return { spans, words, placed: spotted.map(({ tokens, spots }) => placesOf(tokens, spots, words)) };
}

function placesOf(
  tokens: readonly Token[],
  spots: readonly Spot[],
  { ids }: Vocabulary,
): ReadonlyMap<number, Spot | 'twice'> {
  const placed = new Map<number, Spot | 'twice'>();
  spots.forEach((spot, at) => {
    const id = ids.get(tokens[at]?.key ?? '');
    if (id === undefined) return;
    const held = placed.get(id);
    placed.set(id, held === undefined || (held !== 'twice' && held.start === spot.start) ? spot : 'twice');
  });
  return placed;
}

/** Links the sentences and the sure words of two sides that are known to be one pair. */
export function linkInside(translation: PairSide, original: PairSide): Inside {
  const left = readSide(translation);
  const right = readSide(original);
  const none = { translation: left.spans, original: right.spans, sentences: [], words: [] };
  if (left.spans.length === 0 || right.spans.length === 0) return none;
  const sentences = sentenceLinks({
    texts: { left: [translation.text], right: [original.text] },
    words: { left: left.words, right: right.words },
    links: linkSides(left.words, right.words),
    roles: undefined,
  });
  const words = wordLinks(left.words, right.words, { left: left.placed, right: right.placed }, sentences);
  return { translation: left.spans, original: right.spans, sentences, words };
}
