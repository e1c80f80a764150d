/** The command line: `naranhi ingest` and `naranhi align`. Results on stdout, all else on stderr. */
import { alignCommand } from './align.ts';
import { InputError, UsageError } from './failure.ts';
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
export async function main(args: string[]): Promise<number> {
  try {
    process.stdout.write(`${await run(args)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${USAGE}`);
      return 2;
    }
    if (error instanceof InputError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
