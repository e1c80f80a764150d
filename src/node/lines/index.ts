/** A document to be aligned as a line of JSON, and the checks of what comes out of JSON. */
export { isFields, isIndex, isIndices, isTexts, parsedJson, systemCode } from './checks.ts';
export type { Fields } from './checks.ts';
export { readLine } from './line.ts';
export type { Line, Wrong } from './line.ts';
