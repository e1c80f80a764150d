import { describe, expect, test } from 'vitest';
import { cacheControl, CONTENT_POLICY, META_CONTENT_POLICY } from '../../src/node/policy.ts';

const directives = (policy: string) => policy.split('; ');

describe('the content security policy', () => {
  test('lets nothing in by default and no foreign origin anywhere', () => {
    expect(directives(CONTENT_POLICY)[0]).toBe("default-src 'none'");
    expect(CONTENT_POLICY).not.toMatch(/https?:|\*|unsafe-(inline|eval)'(?<!wasm-unsafe-eval')/);
    expect(CONTENT_POLICY).toContain("require-trusted-types-for 'script'");
  });

  test('is the same in the page but for what only a header can say', () => {
    const left = directives(CONTENT_POLICY).filter((one) => !directives(META_CONTENT_POLICY).includes(one));
    expect(left).toEqual(["frame-ancestors 'none'"]);
  });
});

test('only what has a hash in its name is kept without asking', () => {
  expect(cacheControl('assets/index-1a2b.js')).toContain('immutable');
  expect(cacheControl('sw.js')).toBe('no-cache');
});
