import packed from 'virtual:glossary-details';
import { unpackDetails } from './packed.ts';

/** Level and Hanja of each entry of `glossary()`, in its order. In a module of its own: the aligner needs none of it. */
export const details = unpackDetails(packed);
