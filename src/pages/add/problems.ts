import { IngestError, type Warning } from '../../core/ingest/index.ts';
import { number, type Key } from '../../i18n/index.ts';
import type { Problem } from './draft.ts';

const REFUSED: Record<IngestError['code'], Key> = {
  empty: 'add:problem.empty',
  'too-long': 'add:problem.tooLong',
  'too-many': 'add:problem.tooMany',
  'not-text': 'add:problem.notText',
  'file-kind': 'add:problem.fileKind',
  'no-article': 'add:problem.noArticle',
  login: 'add:problem.login',
  consent: 'add:problem.consent',
  viewer: 'add:problem.viewer',
};

/** What a preview says about what seems to be missing. */
export const WARNINGS: Record<Warning, Key> = {
  'no-paragraph': 'add:warning.noParagraph',
  'one-paragraph': 'add:warning.oneParagraph',
  'no-title': 'add:warning.noTitle',
  'no-date': 'add:warning.noDate',
  'unknown-language': 'add:warning.unknownLanguage',
  stub: 'add:warning.stub',
  'several-pages': 'add:warning.severalPages',
  'both-languages': 'add:warning.bothLanguages',
};

/** What ingest refused, as a sentence. Anything else is no refusal and is thrown on. */
export function refusal(error: unknown, given: 'text' | 'file'): Problem {
  if (!(error instanceof IngestError)) throw error;
  const { size, limit, name } = error.detail;
  if (error.code === 'empty' && given === 'file') return { key: 'add:problem.emptyFile' };
  return {
    key: REFUSED[error.code],
    values: {
      ...(size === undefined ? {} : { size: number(size) }),
      ...(limit === undefined ? {} : { limit: number(limit) }),
      ...(name === undefined ? {} : { name }),
    },
  };
}
