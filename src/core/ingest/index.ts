/**
 * From a page, a file or pasted text to an Article. Pure: the parsed document and the decoder of bytes
 * are handed in. What leaves this room is plain text with marks, never markup.
 */
export { decodeText } from './decode.ts';
export type { Decode, Encoding } from './decode.ts';
export type { Edition } from './editions.ts';
export { IngestError } from './failure.ts';
export type { FailureDetail } from './failure.ts';
export type { IngestHints } from './finish.ts';
export { detectLang } from './language.ts';
export type { PageDocument, PageElement, PageNode } from './page.ts';
export { fileKind, recognise } from './recognise.ts';
export type { Recognised } from './recognise.ts';
export { ingestText } from './text.ts';
export { ingestPage } from './webpage.ts';
export type { Ingested, PageFacts } from './webpage.ts';
export type { EmbeddedPicture } from './blocks.ts';
export { articleWarnings } from './warnings.ts';
export type { Warning } from './warnings.ts';
