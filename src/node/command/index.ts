/** What every command has in common: how it fails, and what its exit code says. */
import { InputError, UsageError } from './failure.ts';

export { InputError, UsageError };

/**
 * Runs a command. Resolves to the exit code: 0, 1 for bad input, 2 for bad usage, which shows `usage`; the
 * reason is on stderr.
 */
export async function exitCode(run: () => Promise<void>, usage: string): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${usage}`);
      return 2;
    }
    if (error instanceof InputError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
