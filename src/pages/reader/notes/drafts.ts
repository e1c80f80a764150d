/** What was typed and could not be kept, by its note: it is there when the sheet is opened again. */
const drafts = new Map<string, string>();

export function draftOf(bitext: string, id: string): string | undefined {
  return drafts.get(`${bitext} ${id}`);
}

/** Remembers what was typed; nothing once it is kept. */
export function keepDraft(bitext: string, id: string, text: string | undefined): void {
  const key = `${bitext} ${id}`;
  if (text === undefined) drafts.delete(key);
  else drafts.set(key, text);
}
