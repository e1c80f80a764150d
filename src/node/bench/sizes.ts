import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Document, Sides } from './document.ts';
import { isFields, parsedJson } from '../lines/index.ts';
import { madeOf } from './made.ts';
import { memoryOf, type Memory } from './memory.ts';
import { timeOf, type Align, type Aligner } from './time.ts';

/** Paragraphs a side. */
export const SIZES = [60, 300, 1_000, 5_000, 30_000];
/** The largest at which the peer runs unless it is asked to. */
export const PEER_LIMIT = 5_000;

const WARM_UP = 60;
const WARM_PASSES = 5;
/** Passes are taken until there are so many, or so many milliseconds are gone: code is at its best after dozens. */
const PASSES = 60;
const ENOUGH = 2_000;
/** As many are taken of what is slow: the first one still compiles. */
const LEAST_PASSES = 3;

/** One aligner at one size, in a process of its own. */
export interface Measured extends Memory {
  readonly translation: number;
  readonly original: number;
  /** The least of a few passes, warm. */
  readonly ms: number;
  /** How much of it is linking, both sides being read; of an aligner that tells. */
  readonly linking?: number;
}

/** The least of some passes, each of which tells its milliseconds. */
async function leastOf(pass: () => Promise<number> | number): Promise<number> {
  let least = Infinity;
  let gone = 0;
  for (let passes = 0; passes < LEAST_PASSES || (passes < PASSES && gone < ENOUGH); passes++) {
    const ms = await pass();
    least = Math.min(least, ms);
    gone += ms;
  }
  return least;
}

/** Measures in this process; undefined where nothing can be made of the documents. */
export async function measure(
  documents: readonly Document[],
  align: Align,
  size: number,
  linkingTime?: (document: Sides) => number,
): Promise<Measured | undefined> {
  const small = madeOf(documents, Math.min(size, WARM_UP));
  const made = madeOf(documents, size);
  if (!small || !made) return undefined;
  for (let pass = 0; pass < WARM_PASSES; pass++) await align(small);
  const pass = () => timeOf(() => align(made));
  const memory = await memoryOf(pass);
  const ms = await leastOf(pass);
  const linking = linkingTime && (await leastOf(() => linkingTime(made)));
  return {
    translation: made.translation.texts.length,
    original: made.original.texts.length,
    ms,
    ...(linking === undefined ? {} : { linking }),
    ...memory,
  };
}

/**
 * Measures in a process of its own, so that no size finds memory or compiled code of another. `args` say
 * which documents, as they were said to this process. Undefined where it failed; why is on stderr.
 */
export async function measureApart(
  args: readonly string[],
  aligner: Aligner,
  size: number,
): Promise<Measured | undefined> {
  const start = fileURLToPath(new URL('../run.mjs', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--expose-gc', start, 'bench', 'size', aligner, String(size), ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const measured = parsedJson(printed);
  return isMeasured(measured) ? measured : undefined;
}

function isMeasured(value: unknown): value is Measured {
  return isFields(value) && typeof value.ms === 'number';
}
