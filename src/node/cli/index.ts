/** The command line: `naranhi ingest` and `naranhi align`. Results on stdout, all else on stderr. */
import { exitCode, UsageError } from '../command/index.ts';
import { alignCommand } from './align.ts';
import { ingestCommand } from './ingest.ts';

const USAGE = `usage: npm run -s naranhi -- ingest FILE [--url URL] [--lang en|ko]
       npm run -s naranhi -- align TRANSLATION ORIGINAL
       npm run -s naranhi -- align --jsonl FILE
`;

function run(args: string[]): Promise<string> {
  const [command, ...rest] = args;
  if (command === 'ingest') return ingestCommand(rest);
  if (command === 'align') return alignCommand(rest);
  throw new UsageError(command === undefined ? 'name a command' : `there is no command "${command}"`);
}

/** Runs the command that `args` name. Resolves to the exit code: 0, 1 for bad input, 2 for bad usage. */
export function main(args: string[]): Promise<number> {
  return exitCode(async () => {
    process.stdout.write(`${await run(args)}\n`);
  }, USAGE);
}
