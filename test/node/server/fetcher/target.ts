import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What is done with a request once its head is there. */
export type Behaviour = (socket: Socket, head: string) => void;

/** A server on loopback that counts who comes. */
export interface Target {
  readonly port: number;
  /** Connections that were ever made. */
  readonly connections: number;
  /** Connections that are open. */
  readonly open: number;
  /** Heads of the requests that came, robots.txt left out. */
  readonly heads: readonly string[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

const NO_ROBOTS = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/** Listens on a free port of this address. It has no robots.txt, and does with all else as it is told. */
export async function listeningTarget(host = '127.0.0.1', port = 0): Promise<Target> {
  const sockets = new Set<Socket>();
  const heads: string[] = [];
  let connections = 0;
  let behaviour: Behaviour = (socket) => socket.destroy();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      const head = data.toString('latin1');
      if (head.startsWith('GET /robots.txt ')) return socket.end(NO_ROBOTS);
      heads.push(head);
      behaviour(socket, head);
      return undefined;
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    heads,
    behave: (next) => {
      behaviour = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An answer with a body, closed after it. */
export function answering(head: string, body: string | Uint8Array = ''): Behaviour {
  return (socket) => {
    socket.write(`HTTP/1.1 ${head}\r\nConnection: close\r\n\r\n`);
    socket.end(body);
  };
}
