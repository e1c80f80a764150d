/** Bitexts put straight into the app's database, in the shape that the library keeps them in. */
import { asBitext, type Bead, type Bitext, type Block } from '../../src/core/bitext/index.ts';
import { chunksOf, pairsOf } from '../../src/library/pairs.ts';
import { newRow } from '../../src/library/row.ts';
import type { Page } from './fixtures.ts';

/** A bead made by the aligner, sure of itself. */
export function bead(translation: readonly number[], original: readonly number[]): Bead {
  return { translation, original, confidence: 0.9, by: 'aligner' };
}

/** Writes records into the stores of the open app, some at a time. */
async function put(page: Page, store: string, records: readonly object[]): Promise<void> {
  await page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('naranhi');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite');
          for (const record of all) change.objectStore(name).put(record);
          change.onerror = () => reject(new Error('The record was not kept'));
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, records] as const,
  );
}

/** Keeps a bitext as the library would, none of its pictures with it, and opens it. */
export async function openKept(page: Page, bitext: Bitext): Promise<void> {
  const sound = asBitext(bitext);
  const chunks = chunksOf(sound.id, pairsOf(sound));
  for (let n = 0; n < chunks.length; n += 10) await put(page, 'chunks', chunks.slice(n, n + 10));
  await put(page, 'bitexts', [newRow(sound, new Set(), Date.now())]);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/read/${sound.id}`);
}

const HARBOURS = [
  ['Sorae', '소래'],
  ['Garam', '가람'],
  ['Miru', '미루'],
  ['Haneul', '하늘'],
  ['Namok', '나목'],
] as const;

const KEEPERS = [
  [
    'The keeper of the light said that the nets had been mended in the square until the snow came.',
    '등대지기는 눈이 올 때까지 광장에서 그물을 기웠다고 말했다.',
  ],
  [
    'Nobody had sold a boat that winter, and nobody had bought one.',
    '그 겨울에는 배를 판 사람도 산 사람도 없었다.',
  ],
  [
    'Two of the ice houses were closed; the third sold blocks to the inns along the road, as it had done before the bridge.',
    '얼음 창고 두 곳은 문을 닫았고, 남은 한 곳은 다리가 놓이기 전처럼 길가의 여관에 얼음을 팔았다.',
  ],
] as const;

/** A book of so many pairs, in chapters of forty with a heading; every ninth pair stands in English alone. */
export function book(id: string, pairs: number): Bitext {
  const english: Block[] = [];
  const korean: Block[] = [];
  const beads: Bead[] = [];
  for (let n = 0; n < pairs; n += 1) {
    const [harbour, haven] = HARBOURS[n % HARBOURS.length] ?? ['', ''];
    const told = KEEPERS.slice(0, n % 4);
    const heading = n % 40 === 0;
    const role = heading ? 'heading' : 'paragraph';
    english.push({
      role,
      text: heading
        ? `The harbour of ${harbour}, day ${n + 1}`
        : [
            `On day ${n + 1} the surveyors counted ${100 + n} boats at ${harbour}.`,
            ...told.map(([en]) => en),
          ].join(' '),
    });
    const alone = n % 9 === 8;
    if (!alone)
      korean.push({
        role,
        text: heading
          ? `${n + 1}일째, ${haven}항`
          : [
              `조사단은 ${n + 1}일째에 ${haven}항에서 배 ${100 + n}척을 셌다.`,
              ...told.map(([, ko]) => ko),
            ].join(' '),
      });
    beads.push(bead([english.length - 1], alone ? [] : [korean.length - 1]));
  }
  return {
    id,
    translation: { lang: 'en', title: 'A hundred harbours', blocks: english },
    original: { lang: 'ko', title: '백 개의 항구', blocks: korean },
    beads,
  };
}
