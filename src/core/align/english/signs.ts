import { stem } from './stem.ts';

const SIGNS = new Map(
  (
    [
      ['$', 'dollar'],
      ['%', 'percent'],
      ['€', 'euro'],
      ['£', 'pound'],
      ['¥', 'yen'],
      ['₩', 'won'],
    ] as const
  ).map(([sign, word]) => [sign as string, stem(word)]),
);

/** The stem of the English word that a sign of money or share is read as, in either language. */
export function moneySign(sign: string): string | undefined {
  return SIGNS.get(sign);
}
