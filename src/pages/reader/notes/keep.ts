import type { NotedChange } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import { failureSentence } from '../../failure.tsx';
import type { Notebook } from './notebook.ts';

/** Keeps a change and offers to take it back. What failed is told, and nothing of it is done. */
export async function keepChange(notebook: Notebook, change: NotedChange, done: string): Promise<boolean> {
  try {
    const back = await notebook.change(change);
    say(done, {
      label: t('undo'),
      run: () => void notebook.change(back).catch((error: unknown) => say(failureSentence(error))),
    });
    return true;
  } catch (error) {
    say(failureSentence(error));
    return false;
  }
}
