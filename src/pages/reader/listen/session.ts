/** What the keys of a headset and the lock screen do. */
export interface SessionActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly nexttrack: () => void;
  readonly previoustrack: () => void;
}

function names(actions: SessionActions): (keyof SessionActions)[] {
  return Object.keys(actions) as (keyof SessionActions)[];
}

function put(action: keyof SessionActions, handler: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // An action that this browser does not know has no key either.
    return;
  }
}

/**
 * Answers the keys of the device while a text is read aloud, where the browser passes them on.
 *
 * @returns ends it
 */
export function answerKeys(title: string, actions: SessionActions): () => void {
  if (!('mediaSession' in navigator)) return () => undefined;
  navigator.mediaSession.metadata = new MediaMetadata({ title });
  for (const action of names(actions)) put(action, actions[action]);
  return () => {
    for (const action of names(actions)) put(action, null);
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
  };
}

/** Tells the device whether something is being read. */
export function tellPlaying(playing: boolean): void {
  if ('mediaSession' in navigator) navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
}
