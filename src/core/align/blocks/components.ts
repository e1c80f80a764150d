/** Units of both sides that links hold together. */
export interface Component {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The connected components of links over `rows` and `columns` units; a unit that has no link is one of its own. */
export function components(
  rows: number,
  columns: number,
  links: Iterable<{ readonly row: number; readonly column: number }>,
): Component[] {
  const parent = Int32Array.from({ length: rows + columns }, (_, i) => i);
  const rootOf = (unit: number): number => {
    let root = unit;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let at = unit; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const { row, column } of links) parent[rootOf(rows + column)] = rootOf(row);
  const found = new Map<number, { rows: number[]; columns: number[] }>();
  for (let unit = 0; unit < rows + columns; unit++) {
    const root = rootOf(unit);
    let component = found.get(root);
    if (!component) found.set(root, (component = { rows: [], columns: [] }));
    if (unit < rows) component.rows.push(unit);
    else component.columns.push(unit - rows);
  }
  return [...found.values()];
}
