import { t, uiLanguage } from '../../i18n/index.ts';
import { library, type BitextRow } from '../../library/index.ts';
import { say } from '../../ui/index.ts';
import { failureSentence } from '../failure.tsx';
import { titlesOf } from '../titles.ts';

/** A toast holds a line or two; a title may have two thousand characters. */
const SHORT = 48;

/** A title short enough to be said in a sentence. */
export function shortTitle(row: BitextRow): string {
  const title = titlesOf(row, uiLanguage.value)[0]?.title ?? '';
  const letters = Array.from(title);
  return letters.length <= SHORT ? title : `${letters.slice(0, SHORT).join('').trimEnd()}…`;
}

/** Several deletes in a row can all be undone; one of long ago is not brought up again. */
const IN_A_ROW_MS = 60_000;

interface Deletion {
  readonly row: BitextRow;
  readonly at: number;
}

let deleted: readonly Deletion[] = [];

function offerUndo(): void {
  deleted = deleted.filter(({ at }) => Date.now() - at < IN_A_ROW_MS);
  const last = deleted.at(-1);
  if (!last) return;
  say(t('shelf:deleted', { title: shortTitle(last.row) }), {
    label: t('undo'),
    run: () => void undo(last.row),
  });
}

async function undo(row: BitextRow): Promise<void> {
  try {
    await library.restore(row.id);
    deleted = deleted.filter((other) => other.row.id !== row.id);
    offerUndo();
  } catch (error) {
    say(failureSentence(error));
  }
}

/** Takes a bitext off the shelf and offers to undo it; then the one deleted before it, and so on. */
export async function remove(row: BitextRow): Promise<void> {
  try {
    await library.remove(row.id);
    deleted = [...deleted, { row, at: Date.now() }];
    offerUndo();
  } catch (error) {
    say(failureSentence(error));
  }
}
