import type { Details } from './packed.ts';

/** Level and Hanja of each entry of `glossary()`, in its order; loaded when they are first asked for. */
export async function glossaryDetails(): Promise<readonly Details[]> {
  const { details } = await import('./details.ts');
  return details;
}
