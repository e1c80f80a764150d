/** The benchmarks: the aligner beside hunalign, ingest beside its peers. Tables on stdout, all else on stderr. */
import { exitCode, InputError, UsageError } from '../command/index.ts';
import { bench, documentsOf } from './bench.ts';
import { benchIngest } from './ingest/index.ts';
import { readOptions } from './options.ts';
import { alignOurs, linkingTime } from './ours.ts';
import { withPeer } from './peer.ts';
import { measure } from './sizes.ts';
import { ALIGNERS } from './time.ts';

const USAGE = `usage: npm run -s bench:align -- [FILE.jsonl] [--half kept|tuned] [--no-sizes] [--peer-all]
       npm run -s bench:align -- [FILE.jsonl] [--half kept|tuned] --ablate
       npm run -s bench:ingest -- [FOLDER] [--halves] [--worst N] [--no-peers]
`;

function print(text: string): void {
  process.stdout.write(text);
}

/** `size ALIGNER N ...`: one measurement as JSON, for `align`, which starts a process for each. */
async function printSize([aligner, size, ...rest]: readonly string[]): Promise<void> {
  const known = ALIGNERS.find((name) => name === aligner);
  const paragraphs = Number(size);
  if (known === undefined || !Number.isInteger(paragraphs) || paragraphs < 1)
    throw new UsageError('size takes an aligner and a number of paragraphs');
  const documents = await documentsOf(readOptions(rest));
  const measured = await (known === 'ours'
    ? measure(documents, alignOurs, paragraphs, linkingTime)
    : withPeer((peer) => measure(documents, peer.align, paragraphs)));
  if (!measured) throw new InputError('The documents hold no sentences that are each other’s.');
  print(JSON.stringify(measured));
}

async function run([command, ...rest]: readonly string[]): Promise<void> {
  if (command === 'align') return bench(readOptions(rest), rest, print);
  if (command === 'ingest') return benchIngest(rest, print);
  if (command === 'size') return printSize(rest);
  throw new UsageError(command === undefined ? 'name a benchmark' : `there is no benchmark "${command}"`);
}

/** Runs the benchmark that `args` name. Resolves to the exit code: 0, 1 for bad input, 2 for bad usage. */
export function main(args: string[]): Promise<number> {
  return exitCode(() => run(args), USAGE);
}
