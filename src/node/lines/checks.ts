/** An object that came out of JSON and of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What `text` holds as JSON; undefined where it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** Indices into a row of `size`. */
export function isIndices(value: unknown, size: number): value is number[] {
  return Array.isArray(value) && value.every((entry) => isIndex(entry, size));
}

export function isIndex(value: unknown, size: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < size;
}

/** The code of an error of the file system, such as ENOENT; undefined where it is another error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return String(error.code);
}
