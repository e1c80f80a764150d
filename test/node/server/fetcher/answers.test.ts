import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { impatient, patient, requestFor, said } from './asking.ts';
import { dripping, saying, silent } from './behaviours.ts';
import { bomb, HOSTILE, LIMIT, PAGE } from './hostile-answers.ts';
import { listeningTarget, type Target } from './target.ts';

let target: Target;

beforeEach(async () => {
  target = await listeningTarget();
});

afterEach(async () => {
  // No socket outlives the answer.
  await expect.poll(() => target.open, { interval: 5, timeout: 5000 }).toBe(0);
  await target.close();
});

const start = () => `http://127.0.0.1:${target.port}/start`;
const allowing = (make = patient) =>
  make({ allowHosts: [`127.0.0.1:${target.port}`], limits: { bytes: LIMIT } });

describe('hosts that misbehave', () => {
  test('there are many of them', () => {
    expect(HOSTILE.length).toBeGreaterThan(90);
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  });

  test.each(HOSTILE)('$name: $told.code', async ({ told, behaviour, as }) => {
    target.behave(behaviour);
    const fetcher = allowing(told.code === 'timeout' ? impatient : patient);
    expect(await said(fetcher, start(), as)).toMatchObject({ host: '127.0.0.1', ...told });
  });

  test('a port that nobody listens on', async () => {
    const other = await listeningTarget();
    await other.close();
    const fetcher = patient({ allowHosts: [`127.0.0.1:${other.port}`] });
    expect(await said(fetcher, `http://127.0.0.1:${other.port}/`)).toMatchObject({ code: 'unreachable' });
  });

  test('TLS to a port without it', async () => {
    target.behave(saying('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const told = await said(allowing(), `https://127.0.0.1:${target.port}/`);
    expect(told).toMatchObject({ code: 'unreachable' });
    expect(target.connections).toBe(1);
  });

  test('a bomb is put out long before it is whole', async () => {
    let sent = 0;
    target.behave((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${PAGE}\r\nContent-Encoding: gzip\r\n\r\n`);
      const more = () => {
        while (!socket.destroyed && socket.write(bomb)) sent += 1;
      };
      socket.on('drain', more);
      more();
    });
    await said(allowing(), start());
    await expect.poll(() => target.open, { interval: 5, timeout: 5000 }).toBe(0);
    // Each one is 13 MB decoded, and as many were sent as the sockets between us hold.
    expect(sent).toBeLessThan(2000);
  });
});

describe('a reader who goes away', () => {
  test.each([
    ['before the headers', silent],
    ['in the middle of the body', dripping(`HTTP/1.1 200 OK\r\n${PAGE}\r\n\r\n`, 'a')],
  ] as const)('%s leaves no socket open', async (_, behaviour) => {
    target.behave(behaviour);
    const fetcher = allowing();
    const reader = new AbortController();
    const answer = fetcher(requestFor(start(), 'page', { signal: reader.signal }));
    await expect.poll(() => target.heads.length, { interval: 5, timeout: 5000 }).toBe(1);
    reader.abort();
    expect((await answer).status).toBe(499);
    await expect.poll(() => target.open, { interval: 5, timeout: 5000 }).toBe(0);
  });
});
