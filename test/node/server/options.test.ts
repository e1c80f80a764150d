import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/node/command/index.ts';
import { readOptions } from '../../../src/node/server/options.ts';

describe('the command line of the server', () => {
  test('says nothing', () => {
    expect(readOptions([])).toEqual({
      host: '127.0.0.1',
      base: '/',
      dist: 'dist',
      fetcher: true,
      allowHosts: [],
    });
  });

  test('says all', () => {
    const place = ['--port', '0', '--host', '::1', '--base', '/some/path/', '--dist', 'out'];
    const fetching = ['--token', 'a'.repeat(16), '--allow-host', 'localhost:1', '--allow-host', '[::1]:2'];
    expect(readOptions([...place, ...fetching])).toEqual({
      port: 0,
      host: '::1',
      base: '/some/path/',
      dist: 'out',
      fetcher: true,
      token: 'a'.repeat(16),
      allowHosts: ['localhost:1', '[::1]:2'],
    });
  });

  test('may want no fetcher', () => {
    expect(readOptions(['--no-fetcher']).fetcher).toBe(false);
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
    ['--token', 'short'],
    ['--token', 'long enough but with spaces'],
    ['--allow-host', ''],
    ['--allow-host', 'http://localhost:1'],
    ['--allow-host', 'user@localhost:1'],
    ['--allow-host', 'localhost:1/path'],
    ['--allow-host', 'localhost:99999'],
  ])('refuses %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});
