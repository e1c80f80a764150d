/** What src/node/build/glossary.ts makes of the glossary's tables. */
declare module 'virtual:glossary' {
  const packed: import('./packed.ts').Packed;
  export default packed;
}

declare module 'virtual:glossary-details' {
  const packed: import('./packed.ts').PackedDetails;
  export default packed;
}
