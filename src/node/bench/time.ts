import type { Document, Sides } from './document.ts';

export const ALIGNERS = ['ours', 'hunalign'] as const;
export type Aligner = (typeof ALIGNERS)[number];
export type Align = (document: Sides) => unknown;

/** Milliseconds, by aligner. */
export type Times = Readonly<Record<Aligner, number>>;

const PASSES = 3;

/** Milliseconds that `work` takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The least time of three passes over all documents. The two take turns, so that neither has the quiet half. */
export async function timesOver(
  documents: readonly Document[],
  aligners: Readonly<Record<Aligner, Align>>,
): Promise<Times> {
  const least = { ours: Infinity, hunalign: Infinity };
  for (let pass = 0; pass < PASSES; pass++)
    for (const aligner of ALIGNERS) {
      const time = await timeOf(async () => {
        for (const document of documents) await aligners[aligner](document);
      });
      least[aligner] = Math.min(least[aligner], time);
    }
  return least;
}
