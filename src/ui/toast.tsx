import { signal } from '@preact/signals';

interface Message {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const shown = signal<Message | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Long enough to read a sentence and to reach its button (WCAG 2.2.1 asks for no less than it takes). */
const STAYS_MS = 12_000;

/** Says a sentence at the foot of the page, with one thing to do about it. A new one takes its place. */
export function say(text: string, action?: Message['action']): void {
  clearTimeout(timer);
  shown.value = action ? { text, action } : { text };
  timer = setTimeout(hush, STAYS_MS);
}

/** Takes the sentence away. */
export function hush(): void {
  clearTimeout(timer);
  shown.value = undefined;
}

/** Where what `say` says appears; one on the whole page. */
export function Toast() {
  const message = shown.value;
  const act = () => {
    hush();
    message?.action?.run();
  };
  return (
    <div role="status" aria-live="polite">
      {message && (
        <div class="toast">
          <p>{message.text}</p>
          {message.action && (
            <button type="button" onClick={act}>
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
