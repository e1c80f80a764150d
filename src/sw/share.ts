import {
  SHARE_FIELDS,
  SHARE_FILES,
  SHARE_LIMITS,
  STASH,
  STASH_PATH,
  type ShareFailure,
} from '../core/share/index.ts';

/** What is too much to be laid down. */
class TooLarge extends Error {
  override name = 'TooLarge';
}

/** The fields that are known, and no more files than an article has sides. */
function bounded(form: FormData, from: string): FormData {
  const kept = new FormData();
  let size = 0;
  for (const name of SHARE_FIELDS) {
    const value = form.get(name);
    if (typeof value !== 'string' || name === 'from') continue;
    size += value.length;
    kept.set(name, value);
  }
  for (const file of form.getAll(SHARE_FILES).slice(0, SHARE_LIMITS.files)) {
    // A file input that was left empty sends a file without a name.
    if (typeof file === 'string' || (file.size === 0 && file.name === '')) continue;
    size += file.size;
    kept.append(SHARE_FILES, file, file.name);
  }
  if (size > SHARE_LIMITS.bytes) throw new TooLarge();
  kept.set('from', from);
  return kept;
}

/** Lays a share down for the page, and lets go of the oldest that nobody took. Returns its id. */
async function layDown(form: FormData, scope: string): Promise<string> {
  const stash = await caches.open(STASH);
  const id = crypto.randomUUID();
  await stash.put(new URL(STASH_PATH + id, scope), new Response(form));
  const waiting = await stash.keys();
  const old = waiting.slice(0, Math.max(0, waiting.length - SHARE_LIMITS.waiting));
  await Promise.all(old.map((entry) => stash.delete(entry)));
  return id;
}

/** The page of the web that a share comes from, as the browser says; empty for one of the system, which has none. */
function foreignOrigin({ headers }: Request, scope: string): string {
  const origin = headers.get('Origin') ?? 'null';
  return origin === 'null' || origin === new URL(scope).origin ? '' : origin;
}

/** The id of what was laid down, or a word that says why nothing was. */
async function taken(request: Request, scope: string): Promise<string> {
  try {
    return await layDown(bounded(await request.formData(), foreignOrigin(request, scope)), scope);
  } catch (error) {
    // No form, no room, no cache: all that the reader can do is share again.
    const failure: ShareFailure = error instanceof TooLarge ? 'too-large' : 'failed';
    return failure;
  }
}

/** Takes a share and sends the reader to the page that takes it over. */
export async function takeShare(request: Request, scope: string): Promise<Response> {
  return Response.redirect(`${scope}#/add?shared=${await taken(request, scope)}`, 303);
}
