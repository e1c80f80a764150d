/** What the bookmarklet says in the page that it runs in, in the language that it was made in. */
export interface ClipWords {
  readonly copied: string;
  readonly notCopied: string;
  readonly tooLarge: string;
}

/** Characters of a page at most. */
const MOST = 10_000_000;

/*
 * The two functions below run in a page of another origin: nothing of this module can be reached from there, and what
 * they need is handed to them as text.
 */

/** Copies the page with its address before it, to be pasted into a card. */
function copyPage(most: number, words: ClipWords): void {
  const source = document.documentElement.outerHTML;
  if (source.length > most) {
    alert(words.tooLarge);
    return;
  }
  // Only a page that came over https has a clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copied = clipboard?.writeText(`${location.href}\n${source}`) ?? Promise.reject(new Error());
  copied.then(
    () => alert(words.copied),
    () => alert(words.notCopied),
  );
}

/**
 * Hands the page to the app as a form that its worker takes, like a share: that needs no window which knows another,
 * so that the app stays cut off from the pages that open it. Where the page's policy forbids forms to others, it is
 * copied instead.
 */
function sendPage(action: string, most: number, words: ClipWords, copy: () => void): void {
  const source = document.documentElement.outerHTML;
  if (source.length > most) {
    alert(words.tooLarge);
    return;
  }
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.target = '_blank';
  form.enctype = 'multipart/form-data';
  // An old page in EUC-KR would send its own letters.
  form.acceptCharset = 'utf-8';
  form.hidden = true;
  for (const [name, value] of Object.entries({ title: document.title, url: location.href, page: source })) {
    const field = document.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === 'form-action') copy();
  });
  document.documentElement.append(form);
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}

function asBookmark(code: string): string {
  return `javascript:${encodeURIComponent(`${code};void 0`)}`;
}

/** The bookmarklet that copies a page. */
export function copyBookmark(words: ClipWords): string {
  return asBookmark(`(${String(copyPage)})(${MOST},${JSON.stringify(words)})`);
}

/**
 * The bookmarklet that brings a page.
 *
 * @param action the address that the app takes shares at
 */
export function sendBookmark(action: string, words: ClipWords): string {
  const said = JSON.stringify(words);
  const copy = `()=>(${String(copyPage)})(${MOST},${said})`;
  return asBookmark(`(${String(sendPage)})(${JSON.stringify(action)},${MOST},${said},${copy})`);
}
