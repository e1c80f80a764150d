import type { ShareFailure } from '../../../core/share/index.ts';
import type { Key } from '../../../i18n/index.ts';
import { startAgain, type Draft } from '../draft.ts';
import { arrive } from './arrive.ts';
import { takeOver } from './stash.ts';

const SENTENCES: Readonly<Record<ShareFailure, Key>> = {
  missed: 'ways:shared.missed',
  'too-large': 'ways:shared.tooLarge',
  failed: 'ways:shared.failed',
};

/** Takes over what was shared, or says why nothing came. What was taken before does not come again. */
export async function receive(draft: Draft, id: string): Promise<void> {
  const shared = await takeOver(id);
  if (shared === undefined) return;
  if (draft.stage.value.kind === 'saved') startAgain(draft);
  draft.notice.value = typeof shared === 'string' ? { key: SENTENCES[shared] } : undefined;
  if (typeof shared !== 'string') await arrive(draft, shared);
}
