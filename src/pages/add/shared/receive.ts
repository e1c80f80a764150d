import type { ShareFailure } from '../../../core/share/index.ts';
import type { Key } from '../../../i18n/index.ts';
import { startAgain, type Draft, type Problem } from '../draft.ts';
import { hostOf } from '../fetch/index.ts';
import { arrive } from './arrive.ts';
import { takeOver, type Shared } from './stash.ts';

const SENTENCES: Readonly<Record<ShareFailure, Key>> = {
  missed: 'ways:shared.missed',
  'too-large': 'ways:shared.tooLarge',
  failed: 'ways:shared.failed',
};

/** What a page sent that is of another origin than it says. */
function isElsewhere({ from, url }: Shared): boolean {
  return from !== '' && URL.canParse(url) && new URL(url).origin !== from;
}

function noticeOf(shared: Shared | ShareFailure): Problem | undefined {
  if (typeof shared === 'string') return { key: SENTENCES[shared] };
  if (!isElsewhere(shared)) return undefined;
  return { key: 'ways:shared.elsewhere', values: { from: hostOf(shared.from), host: hostOf(shared.url) } };
}

/** Takes over what was shared, or says why nothing came. What was taken before does not come again. */
export async function receive(draft: Draft, id: string): Promise<void> {
  const shared = await takeOver(id);
  if (shared === undefined) return;
  if (draft.stage.value.kind === 'saved') startAgain(draft);
  draft.notice.value = noticeOf(shared);
  if (typeof shared !== 'string') await arrive(draft, shared);
}
