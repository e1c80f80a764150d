import { computed, signal } from '@preact/signals';

/** The browser's own invitation, kept until the reader asks for it. Chromium has it; it is in no standard. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** The reader's "not now": whether it was said before, and where to keep it. */
export interface Declined {
  readonly before: boolean;
  readonly remember: () => void;
}

const prompt = signal<InstallPrompt | undefined>(undefined);
const declined = signal(false);
let remember: (() => void) | undefined;

/** The browser can install the app when asked. */
export const installable = computed(() => prompt.value !== undefined);

/** Whether the app runs in a window of its own. */
export function isStandalone(): boolean {
  const onAppleHomeScreen = 'standalone' in navigator && navigator.standalone === true;
  return onAppleHomeScreen || matchMedia('(display-mode: standalone)').matches;
}

/** Only browsers of iOS and iPadOS say `standalone` on a touch screen; there the reader installs by hand. */
function isApplePhone(): boolean {
  return 'standalone' in navigator && navigator.maxTouchPoints > 1;
}

/** How to invite: by the browser's dialog, by the steps for iOS, or not at all. */
export const invitation = computed<'dialog' | 'steps' | undefined>(() => {
  if (declined.value || isStandalone()) return undefined;
  if (installable.value) return 'dialog';
  return isApplePhone() ? 'steps' : undefined;
});

/** Opens the browser's dialog. It can be opened once; the browser offers another when it sees fit. */
export async function install(): Promise<void> {
  const asked = prompt.value;
  prompt.value = undefined;
  await asked?.prompt();
}

/** Takes the invitation away, for good where the caller remembers it. */
export function dismissInvitation(): void {
  declined.value = true;
  remember?.();
}

/** Keeps the browser's invitation back until the reader wants it. */
export function watchInstalling(known: Declined): void {
  declined.value = known.before;
  remember = known.remember;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    prompt.value = event as InstallPrompt;
  });
  addEventListener('appinstalled', () => {
    prompt.value = undefined;
    declined.value = true;
  });
}
