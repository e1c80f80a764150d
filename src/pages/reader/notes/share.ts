import { t } from '../../../i18n/index.ts';

/** Whether the system has a sheet to share with. */
export const CAN_SHARE = 'share' in navigator;

/**
 * Hands a text, and the address that it is from, to the system's sheet.
 *
 * @returns a sentence for the reader where it failed; one who closes the sheet has not failed
 */
export async function shareText(text: string, url: string | undefined): Promise<string | undefined> {
  try {
    await navigator.share(url === undefined ? { text } : { text, url });
    return undefined;
  } catch (error) {
    const closed = error instanceof DOMException && error.name === 'AbortError';
    return closed ? undefined : t('notes:notShared');
  }
}
