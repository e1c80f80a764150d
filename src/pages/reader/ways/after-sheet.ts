/** Closes the sheet that is open and, once it is gone and has given the focus back, does what follows. */
export function afterSheet(close: () => void, then: () => void): void {
  const sheet = document.querySelector('dialog[open]');
  const wait = () => {
    if (sheet?.isConnected) requestAnimationFrame(wait);
    // The focus is given back after the frame in which the sheet went.
    else requestAnimationFrame(() => setTimeout(then));
  };
  close();
  wait();
}
