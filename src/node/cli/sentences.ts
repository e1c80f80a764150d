import { basename, extname } from 'node:path';
import type { IngestError } from '../../core/ingest/index.ts';

/** What is wrong with the file at `path` and what to do, in one English sentence. */
export function sentenceFor(error: IngestError, path: string): string {
  const { size = 0, limit = 0 } = error.detail;
  switch (error.code) {
    case 'empty':
      return `${path} holds no text: save the article again, or copy its text into a .txt file.`;
    case 'too-long':
      return `${path} is too long (${size} of at most ${limit} characters): split it into smaller files.`;
    case 'too-many':
      return `${path} has too many parts (${size} of at most ${limit}): split it into smaller files.`;
    case 'not-text':
      return `${path} is not text: save the article as .html or .txt.`;
    case 'file-kind':
      return `${basename(path)} is of a kind that cannot be read (${extname(path)}): save the page as .html or its text as .txt.`;
    case 'login':
      return `${path} is a page that asks to sign in: sign in in your browser, then save the article's page.`;
    case 'consent':
      return `${path} is a page that asks for consent: answer it in your browser, then save the article's page.`;
    case 'viewer':
      return `${path} only shows a document of another kind: copy the document's text into a .txt file.`;
    case 'no-article':
      return `${path} holds no article that could be found: copy the article's text into a .txt file.`;
  }
}
