import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

const FIRST_PORT = 4173;
const TRIES = 50;

async function listenOn(app: Hono, port: number, host: string): Promise<ServerType> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Listens on a port, 0 for any; without one, on the first free one from 4173 on.
 *
 * @throws the error of `listen`, where the port is taken or the host is not this machine's
 */
export async function listen(app: Hono, host: string, port?: number): Promise<ServerType> {
  if (port !== undefined) return listenOn(app, port, host);
  for (let candidate = FIRST_PORT; candidate < FIRST_PORT + TRIES; candidate += 1) {
    try {
      return await listenOn(app, candidate, host);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listenOn(app, 0, host);
}

/** The address to open in a browser on this machine. */
export function addressOf(server: ServerType, host: string, base: string): string {
  const { port } = server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}

/** Resolves when the process is told to stop and the server has let go of its connections. */
export async function untilStopped(server: ServerType): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const closed = once(server, 'close');
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  await closed;
}
