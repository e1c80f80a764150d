/**
 * As much of the DOM as ingest reads: the browser's `Document` and linkedom's both have this shape.
 * Only structure and attributes are read, never layout, so a parsed document needs no window.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
}
