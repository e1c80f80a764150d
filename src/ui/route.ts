import { signal } from '@preact/signals';

/** Where the reader is in the app: the hash as decoded segments (`#/read/abc` is `['read', 'abc']`) and its query. */
export interface Route {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    query: new URLSearchParams(query),
  };
}

const current = signal(parse(location.hash));

addEventListener('hashchange', () => {
  current.value = parse(location.hash);
});

/** The route of now. A hash works on any static host and under any sub-path. */
export function route(): Route {
  return current.value;
}

/** The address of a route, for links. */
export function to(path: readonly string[] = [], query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${path.map(encodeURIComponent).join('/')}${search && `?${search}`}`;
}

/** Goes to a route; `replace` leaves no step to come back to. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) location.replace(address);
  else location.assign(address);
}
