import { parseArgs } from 'node:util';
import { UsageError } from '../command/index.ts';

/** The documents that weights were fitted to, or those kept apart. */
export type Half = 'kept' | 'tuned';

/** What the command line asks of the benchmark. */
export interface BenchOptions {
  /** A JSONL file of documents; absent: the project's own articles. */
  readonly file?: string;
  readonly half?: Half;
  /** The table of variants alone. */
  readonly ablate: boolean;
  readonly sizes: boolean;
  /** The peer at every size, however long it takes. */
  readonly peerAll: boolean;
}

const KNOWN = {
  half: { type: 'string' },
  ablate: { type: 'boolean', default: false },
  'no-sizes': { type: 'boolean', default: false },
  'peer-all': { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 *
 * @throws {UsageError} for an unknown option, a value that makes no sense or a second file.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError('the benchmark takes one file, or none');
  const half = values.half === undefined ? {} : { half: halfOf(values.half) };
  return {
    ...(file === undefined ? {} : { file }),
    ...half,
    ablate: values.ablate,
    sizes: !values['no-sizes'],
    peerAll: values['peer-all'],
  };
}

function halfOf(value: string): Half {
  if (value !== 'kept' && value !== 'tuned') throw new UsageError('--half is kept or tuned');
  return value;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? error.message);
    throw error;
  }
}
