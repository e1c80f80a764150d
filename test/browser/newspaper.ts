/** A test newspaper on loopback: an English host and a Korean one, with an article, pictures and what goes wrong. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test as base } from './fixtures.ts';
import {
  englishAlone,
  englishArticle,
  englishPart,
  frontPage,
  koreanArticle,
  loginPage,
  otherKoreanArticle,
  type Hosts,
} from './newspaper.pages.ts';
import { picturePng } from './newspaper.pictures.ts';
import { serve } from './serve.ts';

/** What a page is answered with; nothing at all where it is kept waiting. */
interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Newspaper extends Hosts {
  /** Which edition of the English article is handed out. */
  edition: 1 | 2;
  /** Paths that were asked for, by either host. */
  readonly asked: string[];
  /** Headers that are sent with every page, such as a policy. */
  headers: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const html = (body: string): Reply => ({ body });
const status = (code: number): Reply => ({ status: code, body: '<p>No page.</p>' });
const away = (to: string): Reply => ({ status: 302, headers: { Location: to } });

function replies(paper: Newspaper): Readonly<Record<string, () => Reply | undefined>> {
  return {
    '/robots.txt': () => ({ type: 'text/plain', body: 'User-agent: *\nDisallow: /private/\n' }),
    '/news/1': () => html(englishArticle(paper, paper.edition)),
    '/news/alone': () => html(englishAlone()),
    '/news/parts': () => html(englishPart(1)),
    '/news/parts/2': () => html(englishPart(2)),
    '/news/unlike': () => html(englishArticle(paper, 1, '/arti/other')),
    '/news/lost-original': () => html(englishArticle(paper, 1, '/arti/none')),
    '/news/moved': () => away('/news/1'),
    '/news/circle': () => away('/news/circle'),
    '/news/front': () => html(frontPage()),
    '/news/login': () => html(loginPage()),
    '/news/members': () => status(403),
    '/news/broken': () => status(500),
    '/news/report.pdf': () => ({ type: 'application/pdf', body: '%PDF-1.7' }),
    '/news/huge': () => ({ body: Buffer.alloc(11 * 1024 * 1024, 'a') }),
    '/news/slow': () => undefined,
    '/private/1': () => html(englishAlone()),
    '/arti/1': () => html(koreanArticle(paper)),
    '/arti/other': () => html(otherKoreanArticle()),
    '/img/studio.png': () => ({ type: 'image/png', body: picturePng() }),
  };
}

async function listening(host: string, server: Server): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function answer(paper: Newspaper, request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://paper.example').pathname;
  paper.asked.push(path);
  const reply = (replies(paper)[path] ?? (() => status(404)))();
  if (!reply) return;
  const type = reply.type ?? 'text/html; charset=utf-8';
  response.writeHead(reply.status ?? 200, { 'Content-Type': type, ...paper.headers, ...reply.headers });
  response.end(reply.body);
}

/** Starts both hosts. */
export async function startNewspaper(): Promise<Newspaper> {
  const servers = [createServer(), createServer()] as const;
  const ports = [await listening('127.0.0.1', servers[0]), await listening('localhost', servers[1])] as const;
  const paper: Newspaper = {
    english: `http://127.0.0.1:${ports[0]}`,
    korean: `http://localhost:${ports[1]}`,
    edition: 1,
    asked: [],
    headers: {},
    async stop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
  for (const server of servers)
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      answer(paper, request, response),
    );
  return paper;
}

/** What the server needs to be told so that it fetches from the newspaper, which stands on private addresses. */
export function allowing({ english, korean }: Hosts): string[] {
  return [english, korean].flatMap((host) => ['--allow-host', new URL(host).host]);
}

interface PaperFixtures {
  readonly paper: Newspaper;
}

/** The app's tests with a newspaper of their own, which the app's server may fetch from. */
export const test = base.extend<object, PaperFixtures>({
  paper: [
    async ({}, use) => {
      const paper = await startNewspaper();
      await use(paper);
      await paper.stop();
    },
    { scope: 'worker' },
  ],
  served: [
    async ({ paper }, use) => {
      const served = await serve({ more: allowing(paper) });
      await use(served);
      await served.stop();
    },
    { scope: 'worker' },
  ],
});
