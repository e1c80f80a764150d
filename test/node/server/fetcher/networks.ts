import type { Network } from '../../../../src/node/server/fetcher/index.ts';
import { nodeNetwork } from '../../../../src/node/server/fetcher/node.ts';

/** A network that fails the test that uses it. */
export const refusing: Network = {
  resolve: (name) => Promise.reject(new Error(`${name} was resolved`)),
  neighbours: () => [],
  ask: ({ url }) => Promise.reject(new Error(`${url.href} was asked`)),
};

/** Node's network with names of our own; the answers to a name are given one after the other, the last one for ever. */
export function naming(names: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked: string[] = [];
  const network: Network = {
    ...nodeNetwork,
    resolve: (name) => {
      const answers = names[name] ?? [];
      const at = asked.filter((one) => one === name).length;
      asked.push(name);
      return Promise.resolve(answers[Math.min(at, answers.length - 1)] ?? []);
    },
  };
  return { network, asked };
}
