/** Sections in the order they are read in: from the one that the reader was in to the end, then those before it. */
export function fillOrder(sections: number, first: number): number[] {
  const start = Math.min(first, Math.max(0, sections - 1));
  const ahead = Array.from({ length: sections - start }, (_, i) => start + i);
  const behind = Array.from({ length: start }, (_, i) => start - 1 - i);
  return [...ahead, ...behind];
}
