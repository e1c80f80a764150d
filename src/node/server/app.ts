import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { SHARE_PATH } from '../../core/share/index.ts';
import { cacheControl, SECURITY_HEADERS } from '../policy.ts';
import type { Fetcher } from './fetcher/index.ts';
import type { Coding, ServedFile } from './files.ts';

/** The coding that a client takes and that pays most; `br;q=0` refuses one. */
function accepted(header = ''): Coding | undefined {
  const taken = header
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((coding) => taken.includes(coding));
}

async function answer(context: Context, path: string, file: ServedFile): Promise<Response> {
  context.header('Cache-Control', cacheControl(path));
  context.header('ETag', file.etag);
  context.header('Vary', 'Accept-Encoding');
  if (context.req.header('If-None-Match') === file.etag) return context.body(null, 304);
  context.header('Content-Type', file.type);
  const coding = accepted(context.req.header('Accept-Encoding'));
  const coded = coding && (await file.coded(coding));
  if (coding && coded) context.header('Content-Encoding', coding);
  const bytes = coded ?? file.plain;
  context.header('Content-Length', String(bytes.length));
  return context.body(bytes);
}

/**
 * The server as a function from a request to an answer.
 *
 * @param files the build, by path
 * @param base the path that it stands under: `/` or `/some/path/`
 * @param fetcher answers under `api/`; without one there is nothing
 */
export function createApp(files: ReadonlyMap<string, ServedFile>, base = '/', fetcher?: Fetcher): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    // What was fetched goes by a stricter policy of its own.
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  if (fetcher)
    app.all(`${base}api/*`, (context) => fetcher(context.req.raw, getConnInfo(context).remote.address));
  // A share that met no service worker, for the browser has none yet or let it go: the app says so, and is there.
  app.post(`${base}${SHARE_PATH}`, (context) => context.redirect(`${base}#/add?shared=missed`, 303));
  app.get('*', async (context) => {
    const { path } = context.req;
    if (`${path}/` === base) return context.redirect(base, 308);
    if (!path.startsWith(base)) return context.notFound();
    const name = path.slice(base.length) || 'index.html';
    const file = files.get(name);
    return file ? answer(context, name, file) : context.notFound();
  });
  app.notFound((context) =>
    context.text('There is nothing at this address.\n', 404, { 'Cache-Control': 'no-cache' }),
  );
  return app;
}
