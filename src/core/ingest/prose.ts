import { branches, isBranch } from './tree.ts';
import type { Branch } from './tree.ts';

const SHORTEST_PROSE = 40;

/** How much running text, outside links, stands under each element. Asked many times, so summed up once. */
export function proseSizes(body: Branch): (branch: Branch) => number {
  const sizes = new Map<Branch, number>();
  for (const branch of [...branches(body)].reverse()) {
    if (branch.tag === 'script' || branch.tag === 'a' || branch.tag === 'noscript') continue;
    const sizeOf = (child: Branch['children'][number]) => {
      if (isBranch(child)) return sizes.get(child) ?? 0;
      const { length } = child.text.trim();
      return length < SHORTEST_PROSE ? 0 : length;
    };
    sizes.set(
      branch,
      branch.children.reduce((sum, child) => sum + sizeOf(child), 0),
    );
  }
  return (branch) => sizes.get(branch) ?? 0;
}
