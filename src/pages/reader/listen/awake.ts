/**
 * Keeps the screen on, where the browser can. The lock is lost when the page is hidden, and asked for anew when it is back.
 *
 * @returns lets go of it
 */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const release = () => {
    // A lock that is gone already is as good as let go.
    lock?.release().catch(() => undefined);
    lock = undefined;
  };
  const ask = () => {
    if (over || document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (got) => {
        release();
        lock = got;
        if (over) release();
      },
      // Refused to save the battery: the reading goes on without it.
      () => undefined,
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    release();
  };
}
