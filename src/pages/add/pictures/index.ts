/** Pictures of an article that is being added: what a page holds itself, and what is fetched; kept at reading size. */
export { startPictures, stopPictures, type Coming } from './coming.ts';
export { keepPictures, type InlinePicture } from './inline.ts';
