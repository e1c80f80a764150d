import { describe, expect, test } from 'vitest';
import { checkBeads, type Article } from '../../src/core/bitext/index.ts';
import { answer } from '../../src/worker/answer.ts';
import { createAligner, MOST_PAIRS, WorkerError, type PairSides } from '../../src/worker/index.ts';
import type { Request } from '../../src/worker/messages.ts';

const english: Article = {
  lang: 'en',
  title: 't',
  blocks: [{ role: 'paragraph', text: 'It cost 500 won.' }],
};
const korean: Article = { lang: 'ko', title: 't', blocks: [{ role: 'paragraph', text: '500원이 들었다.' }] };

/** The worker's own code behind the port of a Worker, on this thread; `delay` stands for its work. */
class Port extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  ended = false;
  readonly asked: Request[] = [];
  readonly delay: number;

  constructor(delay = 0) {
    super();
    this.delay = delay;
  }

  postMessage(request: Request): void {
    this.asked.push(request);
    const sent = structuredClone(request);
    setTimeout(() => {
      if (this.ended) return;
      answer(sent, (data) =>
        this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
      );
    }, this.delay);
  }

  terminate(): void {
    this.ended = true;
  }

  crash(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'gone' }));
  }
}

function started(delay = 0) {
  const ports: Port[] = [];
  const aligner = createAligner(() => {
    const port = new Port(delay);
    ports.push(port);
    return port;
  });
  return { ports, aligner };
}

describe('the bridge', () => {
  test('starts no worker before it is needed, and one for many calls', async () => {
    const { ports, aligner } = started();
    expect(ports).toHaveLength(0);
    const shares: number[] = [];
    const [beads] = await Promise.all([
      aligner.align(english, korean, { onProgress: (share) => shares.push(share) }),
      aligner.align(english, korean),
    ]);
    expect(ports).toHaveLength(1);
    checkBeads(beads, { translation: 1, original: 1 });
    expect(shares.at(-1)).toBe(1);
  });

  test('compares in the worker too', async () => {
    const { aligner } = started();
    expect(await aligner.compare(english, korean)).toBe('fine');
    expect(await aligner.compare(korean, english)).toBe('swapped');
  });

  test('sends no more of a book to be compared than is looked at', async () => {
    const { ports, aligner } = started();
    const book = (article: Article): Article => ({
      ...article,
      blocks: Array.from({ length: 5_000 }, () => article.blocks).flat(),
    });
    await aligner.compare(book(english), book(korean));
    const [request] = ports[0]?.asked ?? [];
    expect(request?.task === 'compare' ? request.translation.blocks.length : Infinity).toBeLessThan(500);
  });

  test('giving up ends the worker at once, and the next call starts another', async () => {
    const { ports, aligner } = started(10_000);
    const control = new AbortController();
    const call = aligner.align(english, korean, { signal: control.signal });
    control.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(ports[0]?.ended).toBe(true);
    void aligner.align(english, korean);
    expect(ports).toHaveLength(2);
  });

  test('a call given up before it began asks nothing', async () => {
    const { ports, aligner } = started();
    await expect(aligner.align(english, korean, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(ports).toHaveLength(0);
  });

  test('the calls that wait when another is given up are asked again', async () => {
    const { ports, aligner } = started(5);
    const control = new AbortController();
    const first = aligner.align(english, korean, { signal: control.signal });
    const second = aligner.align(english, korean);
    control.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await second).toHaveLength(1);
    expect(ports[1]?.asked).toHaveLength(1);
  });

  test('a crash rejects every call by its code, and the next starts another worker', async () => {
    const { ports, aligner } = started(10_000);
    const call = aligner.align(english, korean);
    ports[0]?.crash();
    await expect(call).rejects.toMatchObject({ name: 'WorkerError', code: 'crash' });
    void aligner.align(english, korean);
    expect(ports).toHaveLength(2);
  });

  test('a worker that cannot be started is a crash too', async () => {
    const aligner = createAligner(() => {
      throw new Error('refused');
    });
    await expect(aligner.align(english, korean)).rejects.toBeInstanceOf(WorkerError);
  });

  test('an error inside the work has its own code', async () => {
    const { aligner } = started();
    const broken = { ...english, blocks: null } as unknown as Article;
    await expect(aligner.align(broken, korean)).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('inside pairs', () => {
  const pair: PairSides = {
    translation: { lang: 'en', text: 'It cost 500 won. Three people came.', date: '2026-02-01' },
    original: { lang: 'ko', text: '500원이 들었다. 4명이 왔다.', date: '2026-02-01' },
  };
  const far = { ...pair, original: { lang: 'ko', text: '' } };

  test('each pair gets its own answer, in the order asked', async () => {
    const { aligner } = started();
    const [first, second] = await aligner.inside([pair, far]);
    expect(first?.sentences.map(({ translation, original }) => [translation, original])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const cost = first?.words.find(({ kind }) => kind === 'number');
    expect(cost && pair.original.text.slice(cost.original.start, cost.original.end)).toMatch(/^500/);
    const [one] = first?.disagreements ?? [];
    expect(one && pair.translation.text.slice(one.translation.start, one.translation.end)).toBe('Three');
    expect(second).toMatchObject({ original: [], sentences: [], words: [], disagreements: [] });
  });

  test('no pairs are no work, and too many are refused', async () => {
    const { aligner } = started();
    expect(await aligner.inside([])).toEqual([]);
    expect(await aligner.inside(Array<PairSides>(MOST_PAIRS).fill(far))).toHaveLength(MOST_PAIRS);
    await expect(aligner.inside(Array<PairSides>(MOST_PAIRS + 1).fill(far))).rejects.toMatchObject({
      code: 'failed',
    });
  });

  test('can be given up', async () => {
    const { ports, aligner } = started(10_000);
    const control = new AbortController();
    const call = aligner.inside([pair], { signal: control.signal });
    control.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(ports[0]?.ended).toBe(true);
  });

  test('a worker that nobody waits for can rest, and starts again', async () => {
    const { ports, aligner } = started();
    const call = aligner.inside([pair]);
    aligner.rest();
    expect(ports[0]?.ended).toBe(false);
    await call;
    aligner.rest();
    expect(ports[0]?.ended).toBe(true);
    expect(await aligner.inside([pair])).toHaveLength(1);
    expect(ports).toHaveLength(2);
  });
});

describe('a word', () => {
  test('is looked up while others are answered', async () => {
    const { ports, aligner } = started();
    const [word, relation] = await Promise.all([
      aligner.word({
        translation: { lang: 'en', text: 'It cost 500 won.' },
        original: { lang: 'ko', text: '500원이 들었다.' },
        side: 'original',
        start: 6,
        end: 9,
      }),
      aligner.compare(english, korean),
    ]);
    expect(word.readings.map(({ lemma }) => lemma).sort()).toEqual(['듣다', '들다']);
    expect(word.readings[0]?.entries[0]?.level).toBe('A');
    expect(relation).toBeDefined();
    expect(ports).toHaveLength(1);
  });
});
