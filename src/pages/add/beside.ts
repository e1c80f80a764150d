import { recognise } from '../../core/ingest/index.ts';

/** A text and the address that stood beside it. */
export interface Beside {
  readonly text: string;
  readonly url?: string;
}

function addressIn(line: string): string | undefined {
  // Without its scheme a word with a dot in it is as likely the end of a sentence.
  if (!/^\s*https?:/i.test(line)) return undefined;
  const given = recognise(line);
  return given.kind === 'address' ? given.url : undefined;
}

/** Parts a text from an address that stands alone on its first or last line, as a share from a browser gives it. */
export function addressBeside(input: string): Beside {
  const text = input.trim();
  const end = text.search(/\r?\n/);
  if (end < 0) return { text };
  const first = addressIn(text.slice(0, end));
  if (first !== undefined) return { text: text.slice(end).trim(), url: first };
  const start = text.lastIndexOf('\n');
  const last = addressIn(text.slice(start + 1));
  if (last !== undefined) return { text: text.slice(0, start).trim(), url: last };
  return { text };
}
