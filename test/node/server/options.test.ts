import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/node/command/index.ts';
import { readOptions } from '../../../src/node/server/options.ts';

describe('the command line of the server', () => {
  test('says nothing', () => {
    expect(readOptions([])).toEqual({ host: '127.0.0.1', base: '/', dist: 'dist' });
  });

  test('says all', () => {
    const args = ['--port', '0', '--host', '::1', '--base', '/some/path/', '--dist', 'out'];
    expect(readOptions(args)).toEqual({ port: 0, host: '::1', base: '/some/path/', dist: 'out' });
  });

  test.each(['some/path', '/some/path', 'some/path/', '//some//path//'])(
    'puts the slashes of %s right',
    (base) => {
      expect(readOptions(['--base', base]).base).toBe('/some/path/');
    },
  );

  test.each([
    ['--port', 'x'],
    ['--port', '70000'],
    ['--port', '-1'],
    ['--port', ''],
    ['--prot', '1'],
    ['stray'],
    ['--port'],
  ])('refuses %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});
