import { library } from '../../../library/index.ts';

/** Setting that holds the server's access token. It stays on this device. */
const TOKEN = 'fetchToken';

/** The token that the reader gave once, where the server wanted one. */
export async function keptToken(): Promise<string | undefined> {
  const kept = await library.setting(TOKEN);
  return typeof kept === 'string' && kept !== '' ? kept : undefined;
}

/** Keeps the token for this server; what cannot stand in a header is cut away. */
export function keepToken(token: string): Promise<void> {
  return library.keepSetting(TOKEN, token.replace(/[^\x21-\x7E]/g, '').slice(0, 500));
}
