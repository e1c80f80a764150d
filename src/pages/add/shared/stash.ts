import {
  SHARE_FAILURES,
  SHARE_FIELDS,
  SHARE_FILES,
  STASH,
  STASH_PATH,
  type ShareFailure,
} from '../../../core/share/index.ts';

/** What was shared. Everything in it is somebody else's word. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** The source of a page; empty where none was handed over. */
  readonly page: string;
  /** The origin of the page that handed it over, as the browser told the worker; empty for a share of the system. */
  readonly from: string;
  readonly files: readonly File[];
}

const ID = /^[0-9a-f-]{36}$/;

function asShared(form: FormData): Shared {
  const texts = SHARE_FIELDS.map((name) => {
    const value = form.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  const files = form.getAll(SHARE_FILES).filter((file) => file instanceof File);
  return { ...(Object.fromEntries(texts) as Record<(typeof SHARE_FIELDS)[number], string>), files };
}

/**
 * Takes a share over, once: nothing is left of it where the worker laid it down.
 *
 * @returns the share, why there is none, or nothing for one that was taken before
 */
export async function takeOver(id: string): Promise<Shared | ShareFailure | undefined> {
  const failure = SHARE_FAILURES.find((word) => word === id);
  if (failure || !ID.test(id) || !('caches' in globalThis)) return failure;
  const stash = await caches.open(STASH);
  const address = new URL(STASH_PATH + id, document.baseURI);
  const answer = await stash.match(address);
  if (!answer) return undefined;
  const shared = asShared(await answer.formData());
  await stash.delete(address);
  return shared;
}
