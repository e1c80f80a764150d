import { t, type Key } from '../i18n/index.ts';

const SENTENCES: Partial<Record<string, Key>> = {
  quota: 'failure.quota',
  blocked: 'failure.blocked',
  lost: 'failure.lost',
  newer: 'failure.newer',
  unavailable: 'failure.unavailable',
  timeout: 'failure.timeout',
  missing: 'failure.missing',
  chunk: 'failure.chunk',
  notes: 'notes:full',
};

/** What a failure means to the reader and what to do next, in their language, by its `code`. */
export function failureSentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return t(SENTENCES[code] ?? 'failure.unknown');
}

/** A page in the place of one that could not be shown. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main class="failure">
      <h1>{t('failure.title')}</h1>
      <p role="alert">{failureSentence(error)}</p>
      <button type="button" class="button main" onClick={onRetry}>
        {t('retry')}
      </button>
    </main>
  );
}
