import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction, type TcpNetConnectOpts } from 'node:net';
import { networkInterfaces } from 'node:os';
import { hostOf, portOf } from './address.ts';
import { FetchFailure } from './failure.ts';
import type { Answer, Network, Question } from './network.ts';

/** Longer headers are refused while they are read. */
const HEADER_BYTES = 64 * 1024;

/** One of several addresses gets a second before the next is tried: enough for the other side of the world. */
const ALL_ADDRESSES: Partial<TcpNetConnectOpts> = {
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: 1000,
};

/** Rejects as soon as the signal is aborted, whatever becomes of the work, which cannot be told to stop. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    const stop = () => failed(signal.reason as Error);
    signal.addEventListener('abort', stop);
    void work.then(done, failed).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function resolve(name: string, signal: AbortSignal): Promise<readonly string[]> {
  signal.throwIfAborted();
  try {
    const found = await unlessAborted(lookup(name, { all: true, verbatim: true }), signal);
    return found.map(({ address }) => address);
  } catch (error) {
    signal.throwIfAborted();
    throw new FetchFailure('not-found-host', { host: name }, { cause: error });
  }
}

function neighbours(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap(({ cidr }) => (cidr === null ? [] : [cidr])),
  );
}

/** A lookup that knows one answer: the addresses that were checked. */
function pinned(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all }, callback) => {
    const [first] = known;
    if (all) callback(null, known);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function failure(error: unknown, host: string): FetchFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const kind = code.startsWith('HPE_') ? 'broken-answer' : code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
  return new FetchFailure(kind, { host }, { cause: error });
}

/** Addresses in a Location stand in it as UTF-8 bytes where they are not ASCII; Node reads headers as Latin-1. */
function headerOf(incoming: IncomingMessage, name: string): string | undefined {
  const value = incoming.headers[name];
  if (typeof value !== 'string') return undefined;
  return name === 'location' ? Buffer.from(value, 'latin1').toString() : value;
}

function answerOf(incoming: IncomingMessage): Answer {
  // What fails while nobody reads is told to the reader of the body when it comes.
  incoming.on('error', () => incoming.destroy());
  return {
    status: incoming.statusCode ?? 0,
    header: (name) => headerOf(incoming, name),
    body: incoming as AsyncIterable<Uint8Array>,
    close: () => incoming.destroy(),
  };
}

function ask({ url, addresses, headers }: Question, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const host = hostOf(url);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((answered, failed) => {
    const sent = request({
      host,
      port: portOf(url),
      path: `${url.pathname}${url.search}`,
      headers,
      signal,
      // A connection of its own, closed at its end: none is kept that was made to another address.
      agent: false,
      lookup: pinned(addresses),
      ...ALL_ADDRESSES,
      maxHeaderSize: HEADER_BYTES,
      insecureHTTPParser: false,
    });
    sent.once('response', (incoming) => answered(answerOf(incoming)));
    // An answer that is an upgrade closes it without an error.
    sent.once('close', () => failed(failure(undefined, host)));
    sent.on('error', (error) => failed(signal.aborted ? (signal.reason as Error) : failure(error, host)));
    sent.end();
  });
}

/** The network as Node sees it: the system's names, sockets pinned to the addresses that were checked. */
export const nodeNetwork: Network = { resolve, neighbours, ask };
