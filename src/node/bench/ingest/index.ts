/** The benchmark of ingest: pages and what they should give, read by us and by two peers in one run. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../command/index.ts';
import { readCorpus } from './corpus.ts';
import { EXTRACTORS, type Extractor } from './extractors.ts';
import type { BenchPage, Prediction } from './page.ts';
import { readingsText, type Reading } from './report.ts';
import { readSaved } from './saved.ts';
import { scorePage } from './score.ts';

const KNOWN = {
  halves: { type: 'boolean', default: false },
  worst: { type: 'string', default: '0' },
  'no-peers': { type: 'boolean', default: false },
} as const;
const WARM_UP = 25;

/**
 * Prints a table for each extractor.
 *
 * @throws {InputError} where the pages cannot be used, {@link UsageError} for a bad command line.
 */
export async function benchIngest(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parsed(args);
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new UsageError('the benchmark takes one folder, or none');
  const worst = Number(values.worst);
  if (!Number.isInteger(worst) || worst < 0) throw new UsageError('--worst is a number of pages');
  const pages = await (folder === undefined ? readCorpus() : readSaved(folder));
  print(`Pages: ${pages.length}\n`);
  for (const extractor of values['no-peers'] ? EXTRACTORS.slice(0, 1) : EXTRACTORS) {
    const readings = readAll(extractor, pages);
    print(`\n${readingsText(extractor.name, readings, values.halves)}`);
    if (worst > 0) print(`\n${worstText(readings, worst)}`);
  }
}

function readAll(extractor: Extractor, pages: readonly BenchPage[]): Reading[] {
  // The first pages pay for compiling the extractor.
  for (const page of pages.slice(0, WARM_UP)) readOne(extractor, page);
  return pages.map((page) => readOne(extractor, page));
}

function readOne({ read }: Extractor, page: BenchPage): Reading {
  const start = performance.now();
  let finish: (() => Prediction) | undefined;
  try {
    finish = read(page);
  } catch {
    // Whatever an extractor throws, it has read nothing: counted in the table.
    finish = undefined;
  }
  const ms = performance.now() - start;
  const said = finish?.() ?? { byline: [], blocks: [] };
  return { page, score: scorePage(page, said), ms, failed: finish === undefined };
}

function worstText(readings: readonly Reading[], count: number): string {
  const mark = ({ score }: Reading) => (score.precision + score.recall) / 2 + (score.paragraphs ?? 1);
  return [...readings]
    .sort((a, b) => mark(a) - mark(b))
    .slice(0, count)
    .map(({ page, score }) => {
      const { precision, recall, paragraphs = NaN } = score;
      const shares = [precision, recall, paragraphs].map((share) => share.toFixed(3));
      return `P ${shares[0] ?? ''}  R ${shares[1] ?? ''}  para ${shares[2] ?? ''}  ${page.id}  ${page.site}\n`;
    })
    .join('');
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? error.message);
    throw error;
  }
}
