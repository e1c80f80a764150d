import { FetchError } from './failure.ts';

let asked: Promise<boolean> | undefined;

/** An address of the app's own server, under whatever path it stands. */
export function ownAddress(path: string): URL {
  return new URL(path, document.baseURI);
}

/** What a request fails with where there is no network, or the server is gone. */
export function lostOnTheWay(error: unknown): FetchError {
  return new FetchError(navigator.onLine ? 'lost' : 'offline', undefined, { cause: error });
}

/** A static host answers with an error or with a page of its own. */
async function isFetcher(answer: Response): Promise<boolean> {
  if (!answer.ok) return false;
  const said: unknown = await answer.json().catch(() => undefined);
  return typeof said === 'object' && said !== null && 'fetcher' in said && said.fetcher === 1;
}

async function ask(): Promise<boolean> {
  try {
    return await isFetcher(await fetch(ownAddress('api/fetcher'), { headers: { 'X-Naranhi': '1' } }));
  } catch (error) {
    throw lostOnTheWay(error);
  }
}

/**
 * Whether the app's own server has a fetcher: asked once for the life of the page, and again only where no answer
 * came.
 *
 * @throws {FetchError} `offline` or `lost`
 */
export function findFetcher(): Promise<boolean> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}
