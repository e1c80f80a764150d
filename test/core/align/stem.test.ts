import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/core/align/english/stem.ts';

const stems = (words: string) => [...new Set(words.split(' ').map(stem))];

describe('words of one stem', () => {
  test.each([
    'order orders ordered ordering',
    'offer offered offering',
    'consider considered considering',
    'insist insists insisted insisting',
    'present presented presents presentation',
    'represent represented representing representative',
    'experience experienced experiencing',
    'influence influenced influencing',
    'document documented documentation',
    'implement implemented implementing implementation',
    'control controlled controlling',
    'plan planned planning plans',
    'criticize criticized criticism critic critics critical',
    'organize organized organizer organizers organization',
    'operate operated operator operation',
    'compete competed competition competitor competitive',
    'supply supplied supplies supplier',
    'threat threats threaten threatened threatening',
    'survive survived survivor survival',
    'decide decided decision decisions',
    'destroy destroyed destruction',
    'explore explored exploring',
    'deliver delivered delivery',
    'science scientist scientific',
    'possible possibility possibly',
    'danger dangerous dangerously',
    'religion religious',
    'leader leaders leadership lead',
    'child children childhood',
    'neighbour neighbor neighborhood',
    'centre center central',
    'going went gone go',
    'daily day days',
  ])('%s', (words) => expect(stems(words)).toHaveLength(1));
});

describe('words of different stems', () => {
  test.each([
    'offer off',
    'letter let',
    'flower flow',
    'former form',
    'corner corn',
    'number numb',
    'counter count',
    'factor fact',
    'station state',
    'mission miss',
    'business bus',
    'community communist',
    'comment come',
    'important import',
    'signal sign',
    'evening even',
    'early ear',
    'founded find',
    'apartment apart',
    'kingdom king',
  ])('%s', (words) => expect(stems(words)).toHaveLength(2));
});
