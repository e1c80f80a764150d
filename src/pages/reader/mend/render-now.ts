import { options } from 'preact';

/** Makes a change of state and renders it before it returns, for who must measure the page around it. */
export function renderNow(change: () => void): void {
  let render: (() => void) | undefined;
  options.debounceRendering = (due) => {
    render = due;
  };
  try {
    change();
  } finally {
    // Nobody else sets it here.
    delete options.debounceRendering;
  }
  render?.();
}
