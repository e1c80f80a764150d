import { useLayoutEffect } from 'preact/hooks';

/** Hears the system's own request to close, as Android's Back; TypeScript does not know it yet. */
interface Watcher extends EventTarget {
  destroy(): void;
}

type WatcherMaker = new () => Watcher;

/** Calls where the reader asks to close what is open: by Escape, or by the Back of a system that has one. */
export function useCloseAsked(open: boolean, close: () => void): void {
  // As soon as it is open: the key may follow at once.
  useLayoutEffect(() => {
    if (!open) return;
    const escape = (event: KeyboardEvent) => {
      if (event.code !== 'Escape' || event.isComposing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    addEventListener('keydown', escape, { capture: true });
    const { CloseWatcher } = globalThis as { CloseWatcher?: WatcherMaker };
    const watcher = CloseWatcher && new CloseWatcher();
    watcher?.addEventListener('close', close);
    return () => {
      removeEventListener('keydown', escape, { capture: true });
      watcher?.removeEventListener('close', close);
      watcher?.destroy();
    };
  }, [open, close]);
}
