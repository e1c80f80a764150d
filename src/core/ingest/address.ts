import { LIMITS } from '../bitext/index.ts';

const WEB = /^https?:\/\/[^\s/?#]+\S*$/i;

/**
 * `href` as an absolute http(s) address, or undefined where it is none: what cannot be followed from
 * a reader (`javascript:`, `data:`, a fragment) is not kept. Resolved as RFC 3986, 5.2, says.
 */
export function webAddress(href: string, base?: string): string | undefined {
  // As browsers do, tabs and line ends are dropped and spaces escaped before the scheme is looked at.
  const plain = href
    .replace(/[\t\n\r\0-\u001F]/g, '')
    .trim()
    .replace(/ /g, '%20');
  if (plain === '' || plain.startsWith('#')) return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : base && resolve(plain, base);
  return whole && WEB.test(whole) && whole.length <= LIMITS.url ? whole : undefined;
}

function resolve(href: string, base: string): string | undefined {
  const parts = /^(https?:)\/\/([^/?#]+)([^?#]*)/i.exec(base);
  if (!parts) return undefined;
  const [, scheme = '', host = '', path = ''] = parts;
  if (href.startsWith('//')) return scheme + href;
  const root = `${scheme}//${host}`;
  if (href.startsWith('/')) return root + withoutDots(href);
  if (href.startsWith('?')) return root + (path || '/') + href;
  return root + withoutDots((path.slice(0, path.lastIndexOf('/') + 1) || '/') + href);
}

function withoutDots(path: string): string {
  const cut = path.search(/[?#]/);
  const tail = cut < 0 ? '' : path.slice(cut);
  const out: string[] = [];
  const steps = (cut < 0 ? path : path.slice(0, cut)).split('/');
  for (const step of steps) {
    if (step === '..' && out.length > 1) out.pop();
    else if (step !== '.' && step !== '..') out.push(step);
  }
  if (/^\.\.?$/.test(steps.at(-1) ?? '')) out.push('');
  return out.join('/') + tail;
}
