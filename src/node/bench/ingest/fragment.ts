import { parseHTML } from 'linkedom';
import type { PageDocument, PageNode } from '../../../core/ingest/index.ts';
import type { ScoredBlock } from './page.ts';

const BLOCK = new Set(
  'address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tfoot tr td th ul caption summary'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg iframe video audio button input select'.split(' '),
);

/** HTML that an extractor gave, as blocks: block elements end one, and so do two line breaks. */
export function blocksOfHtml(html: string): ScoredBlock[] {
  const whole = `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as { readonly document: PageDocument };
  const blocks: ScoredBlock[] = [];
  let open = '';
  const end = (role: string) => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ role, text });
    open = '';
  };
  const walk = (node: PageNode, role: string) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const tag = child.nodeName.toLowerCase();
      if (child.nodeType === 3) open += (child.nodeValue ?? '').replace(/\n/g, ' ');
      else if (child.nodeType !== 1 || SKIPPED.has(tag)) continue;
      else if (tag === 'br') {
        if (/\n\s*$/.test(open)) end(role);
        else open += '\n';
      } else if (BLOCK.has(tag)) {
        end(role);
        const inner = roleOf(tag) ?? role;
        walk(child, inner);
        end(inner);
      } else walk(child, role);
    }
  };
  if (document.documentElement) walk(document.documentElement, 'paragraph');
  end('paragraph');
  return blocks;
}

function roleOf(tag: string): string | undefined {
  if (tag === 'figure' || tag === 'figcaption') return 'figure';
  return /^h[1-6]$/.test(tag) ? 'heading' : undefined;
}
