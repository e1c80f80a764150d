/** A short text of our own whose words are looked up: two readings of one form, a word that nobody knows, a number. */
import { aloneBeads, type Bitext } from '../../src/core/bitext/index.ts';
import { bead } from './kept.ts';

const PAIRS: readonly (readonly [en: string, ko: string])[] = [
  [
    'The surveyors reached Busan on Wednesday. They counted 1,200 boats in the harbour.',
    '조사단은 수요일 부산에 닿았다. 항구에서 배 1200척을 셌다.',
  ],
  [
    'The captain heard that the bill had passed. It had cost $300 million, he said.',
    '선장은 법안이 통과됐다고 들었다. 3억 달러가 들었다고 그는 말했다.',
  ],
  ['A xylophagous beetle slept in the hull.', '뷁뷁은 배 밑에서 잠을 잤다.'],
];
const FILLER = [
  'Nobody had sold a boat that winter, and nobody had bought one.',
  '그 겨울에는 배를 판 사람도 산 사람도 없었다.',
] as const;

/** Three pairs with words to be asked about, and as many more as make the page long. */
export const WORDS: Bitext = {
  id: 'words',
  translation: {
    lang: 'en',
    title: 'Words of the harbour',
    blocks: [...PAIRS, ...Array.from({ length: 20 }, () => FILLER)].map(([text]) => ({
      role: 'paragraph',
      text,
    })),
  },
  original: {
    lang: 'ko',
    title: '항구의 말',
    blocks: [...PAIRS, ...Array.from({ length: 20 }, () => FILLER)].map(([, text]) => ({
      role: 'paragraph',
      text,
    })),
  },
  beads: Array.from({ length: PAIRS.length + 20 }, (_, n) => bead([n], [n])),
};

/** The Korean of it alone. */
export const ALONE: Bitext = {
  id: 'alone',
  ...(WORDS.original ? { original: WORDS.original } : {}),
  beads: aloneBeads('original', WORDS.original?.blocks.length ?? 0),
};
