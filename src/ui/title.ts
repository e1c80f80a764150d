import { useEffect } from 'preact/hooks';

/**
 * Names the browser's tab after the page, and moves the focus to the page's main part when it opens,
 * so that a screen reader begins there and the keyboard goes on from there.
 */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title;
  }, [title]);
  useEffect(() => {
    scrollTo(0, 0);
    const main = document.querySelector<HTMLElement>('main');
    if (!main) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, []);
}
