/** The bitexts and the list of their drawings, as JSON. */
export { default as bundled } from './library.json?raw';

/** The drawings, by `./` and the file's name. */
export const drawings = import.meta.glob<string>('./*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
