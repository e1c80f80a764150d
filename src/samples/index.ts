/** The three bitexts that come with the app, one lazy chunk, and their way into the library on the first visit. */
import { asBitext, type Bitext } from '../core/bitext/index.ts';
import { library, type Picture } from '../library/index.ts';

interface Asset {
  readonly type: string;
  readonly file: string;
}

interface Bundle {
  readonly bitexts: readonly unknown[];
  /** By the SHA-256 of the drawing, in hex. */
  readonly assets: Readonly<Record<string, Asset>>;
}

/** The samples, held to the same rules as anything else that comes in. */
export async function samples(): Promise<{ bitexts: Bitext[]; pictures: Picture[] }> {
  const { bundled, drawings } = await import('./bundled.ts');
  const { bitexts, assets } = JSON.parse(bundled) as Bundle;
  return {
    bitexts: bitexts.map((bitext, i) => asBitext(bitext, `bitexts[${i}]`)),
    pictures: Object.entries(assets).map(([hash, { type, file }]) => {
      const drawing = drawings[`./${file}`];
      if (drawing === undefined) throw new Error(`The samples have no ${file}`);
      return { hash, type, bytes: new TextEncoder().encode(drawing).buffer };
    }),
  };
}

async function seedSamples(): Promise<void> {
  // Most visits end here, without the samples' chunk.
  if (await library.seeded()) return;
  await library.seed(await samples());
}

let seeding: Promise<void> | undefined;

/** Puts the samples into the library on the first visit ever. A failure is told, and the next call tries again. */
export function samplesReady(): Promise<void> {
  seeding ??= seedSamples().catch((error: unknown) => {
    seeding = undefined;
    throw error;
  });
  return seeding;
}
