import { basename } from 'node:path';
import { readArticles } from './articles.ts';
import { calibration } from './calibration.ts';
import { sizesOf, type BeadPair, type Document } from './document.ts';
import { InputError } from '../command/index.ts';
import { groupsOf } from './groups.ts';
import { countKinds } from './kinds.ts';
import { readLines } from './lines.ts';
import type { BenchOptions } from './options.ts';
import { alignOurs, pairsOf } from './ours.ts';
import { withPeer, type Peer } from './peer.ts';
import * as report from './report.ts';
import { scoreDocument, scoresOver, type DocumentScore } from './score.ts';
import { measureApart, PEER_LIMIT, SIZES } from './sizes.ts';
import { timesOver } from './time.ts';
import { VARIANTS } from './variants.ts';

/** Told each part of the report as it is made. */
export type Print = (text: string) => void;

/**
 * The documents that the options name.
 *
 * @throws {InputError} where they cannot be used.
 */
export async function documentsOf({ file, half }: BenchOptions): Promise<Document[]> {
  const documents = file === undefined ? await readArticles() : await readLines(file);
  if (half === undefined) return documents;
  const chosen = documents.filter(({ kept }, i) => (kept ?? i % 2 === 1) === (half === 'kept'));
  if (chosen.length === 0) throw new InputError('That half holds no documents: name a larger file.');
  return chosen;
}

/** Prints the whole report, or the table of variants alone. `args` are what `options` were read from. */
export async function bench(options: BenchOptions, args: readonly string[], print: Print): Promise<void> {
  const documents = await documentsOf(options);
  const from = options.file === undefined ? 'the project’s own articles' : basename(options.file);
  const half = options.half === undefined ? '' : `, the half ${options.half}`;
  print(`Documents: ${documents.length}, of ${from}${half}\n`);
  if (options.ablate) {
    printVariants(documents, print);
    return;
  }
  await withPeer(async (peer) => {
    await printScores(documents, peer, print);
    await printTimes(documents, peer, print);
  });
  if (options.sizes) await printSizes(options, args, print);
}

function section(title: string, text: string): string {
  return `\n${title}\n\n${text}`;
}

function scored(documents: readonly Document[], said: readonly (readonly BeadPair[])[]): DocumentScore[] {
  return documents.map((document, i) => scoreDocument(document.gold, said[i] ?? [], sizesOf(document)));
}

async function printScores(documents: readonly Document[], peer: Peer, print: Print): Promise<void> {
  const beads = documents.map((document) => alignOurs(document));
  const pairs = beads.map(pairsOf);
  const ours = scored(documents, pairs);
  const theirs: BeadPair[][] = [];
  for (const document of documents) theirs.push(await peer.align(document));
  const hunalign = scored(documents, theirs);
  const rows = groupsOf(documents).map(({ name, members }) => ({
    name,
    documents: members.length,
    ours: scoresOver(ours.filter((_, i) => members.includes(i))),
    hunalign: scoresOver(hunalign.filter((_, i) => members.includes(i))),
  }));
  print(section('Scores', report.scoresText(rows)));
  print(
    section(
      'Kinds of beads (crossing: of them, those that moved)',
      report.kindsText(countKinds(documents, pairs)),
    ),
  );
  print(section('Confidence of linked beads', report.calibrationText(calibration(documents, beads))));
}

async function printTimes(documents: readonly Document[], peer: Peer, print: Print): Promise<void> {
  const times = await timesOver(documents, { ours: alignOurs, hunalign: peer.align });
  print(section('Time (warm, least of three passes in turns)', report.timesText(times, documents.length)));
}

async function printSizes(options: BenchOptions, args: readonly string[], print: Print): Promise<void> {
  const rows: report.SizeRow[] = [];
  for (const size of SIZES) {
    const ours = await measureApart(args, 'ours', size);
    const skipped = size > PEER_LIMIT && !options.peerAll;
    const hunalign = skipped ? ('skipped' as const) : await measureApart(args, 'hunalign', size);
    rows.push({ size, ours, hunalign });
  }
  const how = 'a process each; memory: resident set of the whole process, sampled every 5 ms of one pass';
  print(section(`Sizes (${how})`, report.sizesText(rows)));
}

function printVariants(documents: readonly Document[], print: Print): void {
  const rows = VARIANTS.map((variant) => {
    const said = documents.map((document) => pairsOf(alignOurs(document, variant)));
    return [variant.name, scoresOver(scored(documents, said))] as const;
  });
  print(section('Variants', report.variantsText(rows)));
}
