/** The command was called in a way it does not know: usage is shown, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What was given cannot be used. The message is one sentence that says what is wrong and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}
