/** What Vite makes of the glossary's tables at build time. */
interface ImportMeta {
  glob(
    pattern: './glossary/*.tsv',
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Readonly<Record<string, string>>;
}
