/** What hosts do to whoever asks them. */
import { answering, type Behaviour } from './target.ts';

/** Sends as long as the other side listens. */
export function endless(head: string, chunk: Uint8Array): Behaviour {
  return (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`);
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
  };
}

/** Sends a little every few milliseconds, until the other side has had enough. */
export function dripping(first: string, drop: string): Behaviour {
  return (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(drop), 5);
    socket.on('close', () => clearInterval(timer));
  };
}

export const saying =
  (text: string): Behaviour =>
  (socket) =>
    socket.end(text);

export const silent: Behaviour = (socket) => socket.write('');
export const hangingUp: Behaviour = (socket) => socket.destroy();
export const resetting: Behaviour = (socket) => socket.resetAndDestroy();

export const redirecting = (location: string, status = '302 Found') =>
  answering(`${status}\r\nLocation: ${location}\r\nContent-Length: 0`);

/** Redirects from one path to the next, for ever. */
export const counting: Behaviour = (socket, head) => {
  const at = Number(/^GET \/(\d+)/.exec(head)?.[1] ?? 0);
  redirecting(`/${at + 1}`)(socket, head);
};

/** Two paths that lead to each other. */
export const circling: Behaviour = (socket, head) =>
  redirecting(head.startsWith('GET /there') ? '/start' : '/there')(socket, head);
