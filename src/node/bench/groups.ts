import type { Document } from './document.ts';

/** Documents that are scored together, by their indices. */
export interface Group {
  readonly name: string;
  readonly members: readonly number[];
}

/** All documents; then by genre, by noise, and by both, each only where it tells documents apart. */
export function groupsOf(documents: readonly Document[]): Group[] {
  const genres = distinct(documents.map(({ genre }) => genre));
  const noises = distinct(documents.map(({ noise }) => noise));
  const where = (name: string, test: (document: Document) => boolean): Group => ({
    name,
    members: documents.flatMap((document, i) => (test(document) ? [i] : [])),
  });
  const both = genres.flatMap((genre) =>
    noises.map((noise) =>
      where(`${genre} ${percent(noise)}`, (document) => document.genre === genre && document.noise === noise),
    ),
  );
  const byGenre = genres.map((genre) => where(genre, (document) => document.genre === genre));
  const byNoise = noises.map((noise) =>
    where(`noise ${percent(noise)}`, (document) => document.noise === noise),
  );
  return [
    where('all', () => true),
    ...(genres.length > 1 ? byGenre : []),
    ...(noises.length > 1 ? byNoise : []),
    ...(genres.length > 1 && noises.length > 1 ? both : []),
  ].filter(({ members }) => members.length > 0);
}

function percent(noise: number): string {
  return `${Math.round(noise * 100)}%`;
}

function distinct<T extends string | number>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values)]
    .filter((value) => value !== undefined)
    .sort((a, b) => (a === b ? 0 : a < b ? -1 : 1));
}
