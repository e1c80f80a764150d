import type { PageDocument, PageNode } from './page.ts';

/** A piece of text of the page, as it stands there. */
export interface Leaf {
  readonly text: string;
  readonly parent: Branch;
}

/** An element of the page. `label`: its class, id and role in lower case, to look for words in. */
export interface Branch {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly label: string;
  readonly parent: Branch | undefined;
  readonly children: (Leaf | Branch)[];
}

/** Elements nested deeper than this join the text of the element at this depth, so that walks may recurse. */
const DEEPEST = 200;
const LEFT_OUT = new Set([
  'style',
  'template',
  'link',
  'base',
  'iframe',
  'object',
  'embed',
  'canvas',
  'math',
]);

export function isBranch(node: Leaf | Branch): node is Branch {
  return 'tag' in node;
}

/** A copy of the document of our own: without comments and styles, bounded in depth, quick to walk. */
export function growTree(document: PageDocument): Branch {
  const root = branchOf('html', new Map(), undefined);
  const open: { node: PageNode | null; parent: Branch; depth: number }[] = [
    { node: document.documentElement, parent: root, depth: 0 },
  ];
  for (let step = open.at(-1); step; step = open.at(-1)) {
    const { node, parent, depth } = step;
    if (node === null) {
      open.pop();
      continue;
    }
    step.node = depth === 0 ? null : node.nextSibling;
    if (node.nodeType === 3) parent.children.push({ text: node.nodeValue ?? '', parent });
    if (node.nodeType !== 1) continue;
    const branch = copyOf(node, parent);
    const keep = !LEFT_OUT.has(branch.tag) || branch.tag === 'link' || branch.tag === 'base';
    if (!keep) continue;
    const deep = depth >= DEEPEST;
    if (!deep) parent.children.push(branch);
    open.push({ node: node.firstChild, parent: deep ? parent : branch, depth: depth + 1 });
  }
  return root;
}

function copyOf(node: PageNode, parent: Branch): Branch {
  const attributes = new Map<string, string>();
  const found = (node as { readonly attributes?: ArrayLike<{ name: string; value: string }> }).attributes;
  for (const { name, value } of Array.from(found ?? [])) attributes.set(name.toLowerCase(), value);
  return branchOf(node.nodeName.toLowerCase(), attributes, parent);
}

function branchOf(tag: string, attributes: Map<string, string>, parent: Branch | undefined): Branch {
  return { tag, attributes, label: labelOf(attributes), parent, children: [] };
}

const NAMING = ['class', 'id', 'role', 'data-testid', 'data-component'];

function labelOf(attributes: ReadonlyMap<string, string>): string {
  let label = '';
  for (const name of NAMING) {
    const value = attributes.get(name);
    if (value) label += `${label === '' ? '' : ' '}${value}`;
  }
  // adWrapper, ad_wrapper and ad-wrapper are one word to look for.
  return label === ''
    ? ''
    : label
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .replace(/_+/g, '-')
        .toLowerCase();
}

/** All elements under `root`, itself first, in the order of the page. */
export function* branches(root: Branch): Generator<Branch> {
  const open: Branch[] = [root];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    yield branch;
    for (let i = branch.children.length - 1; i >= 0; i--) {
      const child = branch.children[i];
      if (child && isBranch(child)) open.push(child);
    }
  }
}

/** The first element under `root` that passes, or undefined. */
export function findBranch(root: Branch, test: (branch: Branch) => boolean): Branch | undefined {
  for (const branch of branches(root)) if (test(branch)) return branch;
  return undefined;
}

/** Elements from `branch` up to the root. */
export function* upwards(branch: Branch | undefined): Generator<Branch> {
  for (let at = branch; at; at = at.parent) yield at;
}

/** The text under `branch` on one line, line breaks as `\n`; without scripts and what `skip` names. */
export function textOf(branch: Branch, skip: (inner: Branch) => boolean = () => false): string {
  return gathered(branch, skip, Infinity);
}

/** The text under `branch` on one line where it has at most `most` characters: asked of whole pages, it stops early. */
export function textWithin(branch: Branch, most: number): string | undefined {
  const text = gathered(branch, () => false, most).replace(/\n/g, ' ');
  return text.length <= most ? text : undefined;
}

function gathered(branch: Branch, skip: (inner: Branch) => boolean, most: number): string {
  let out = '';
  let size = 0;
  const walk = (at: Branch): void => {
    for (const child of at.children) {
      if (size > most) return;
      if (!isBranch(child)) size += child.text.trim().length;
      if (!isBranch(child)) out += child.text.replace(/\s+/g, ' ');
      else if (child.tag === 'br') out += '\n';
      else if (child.tag !== 'script' && child.tag !== 'noscript' && !skip(child)) {
        if (!INLINE.has(child.tag)) out += ' ';
        walk(child);
        if (!INLINE.has(child.tag)) out += ' ';
      }
    }
  };
  walk(branch);
  return out
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ')
    .trim();
}

/** Elements that stand in a line of text. All others begin a new one. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
