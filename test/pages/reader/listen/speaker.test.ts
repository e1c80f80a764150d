import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Queue, type QueueOptions } from '../../../../src/pages/reader/listen/queue.ts';
import { Speaker } from '../../../../src/pages/reader/listen/speaker.ts';
import { voiceFor } from '../../../../src/pages/reader/listen/voices.ts';
import { FakeEngine, installUtterance, TAKES, voice, type Habit } from './fake-speech.ts';
import { LANGS, pairOf } from './pairs.ts';

const PAIRS = [
  pairOf(['The train left. It was night.'], ['열차가 떠났다. 밤이었다.']),
  pairOf(['Two sat in it.'], ['둘이 타고 있었다.']),
];
const KOREAN = ['열차가 떠났다.', '밤이었다.', '둘이 타고 있었다.'];
const OPTIONS: QueueOptions = { order: ['original'], langs: LANGS, repeats: 1, pause: 500 };

beforeEach(() => {
  vi.useFakeTimers();
  installUtterance();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Setting {
  readonly habits?: readonly Habit[];
  readonly voices?: SpeechSynthesisVoice[];
  readonly options?: Partial<QueueOptions>;
}

function setUp({ habits = ['good'], voices = [voice('ko-KR'), voice('en-US')], options }: Setting = {}) {
  const engine = new FakeEngine(...habits);
  const rates: Partial<Record<string, number>> = { ko: 0.8 };
  const speaker = new Speaker(engine, {
    voice: (lang) => voiceFor(voices, lang),
    rate: (lang) => rates[lang] ?? 1,
  });
  speaker.load(new Queue(PAIRS, { ...OPTIONS, ...options }));
  return { engine, speaker, rates, state: () => speaker.state.value };
}

test('one utterance a sentence, to the end, with the voice and the speed of its language', () => {
  const { engine, speaker, state } = setUp({ options: { order: ['original', 'translation'] } });
  speaker.play(0);
  // Within the tap, or iOS says nothing ever.
  expect(engine.texts).toEqual(['열차가 떠났다.']);
  expect(state().playing).toBe(true);
  vi.runAllTimers();
  expect(engine.texts).toEqual([
    '열차가 떠났다.',
    '밤이었다.',
    'The train left.',
    'It was night.',
    '둘이 타고 있었다.',
    'Two sat in it.',
  ]);
  expect(engine.said.map(({ lang, rate }) => `${lang} ${rate}`).slice(1, 3)).toEqual([
    'ko-KR 0.8',
    'en-US 1',
  ]);
  expect(engine.said.every(({ lang, voice }) => voice?.lang === lang)).toBe(true);
  expect(state()).toMatchObject({ playing: false, ended: true });
});

test('between two sentences there is the pause that was chosen', () => {
  const { engine, speaker } = setUp();
  speaker.play(0);
  vi.advanceTimersByTime(TAKES + 499);
  expect(engine.texts).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(engine.texts).toHaveLength(2);
});

test('pause cancels, and play says the sentence from its start; what cancel tells is not taken for an error', () => {
  const { engine, speaker, state } = setUp();
  speaker.play(0);
  vi.advanceTimersByTime(1000);
  speaker.pause();
  vi.runAllTimers();
  expect(engine.cancels).toBe(1);
  expect(state()).toMatchObject({ playing: false, ended: false });
  expect(state().failed).toBeUndefined();
  speaker.play(1);
  vi.runAllTimers();
  expect(engine.texts).toEqual(['열차가 떠났다.', ...KOREAN]);
});

test('an engine loses what it is given in the moment of a cancel, so it is given that a moment later', () => {
  const { engine, speaker } = setUp();
  speaker.play(0);
  vi.advanceTimersByTime(1000);
  speaker.next();
  expect(engine.texts).toHaveLength(1);
  vi.advanceTimersByTime(200);
  expect(engine.texts).toEqual(KOREAN.slice(0, 2));
});

test('next and previous move while reading and while paused; beyond the last one is the end', () => {
  const { engine, speaker, state } = setUp();
  speaker.play(0);
  speaker.next();
  speaker.next();
  speaker.pause();
  expect(state().at?.text).toBe('둘이 타고 있었다.');
  speaker.previous();
  expect(state().at?.text).toBe('밤이었다.');
  speaker.previous();
  speaker.previous();
  expect(state().at?.text).toBe('열차가 떠났다.');
  expect(engine.texts).toHaveLength(1);
  KOREAN.forEach(() => speaker.next());
  expect(state()).toMatchObject({ playing: false, ended: true });
  speaker.play(1);
  vi.advanceTimersByTime(200);
  expect(engine.texts.at(-1)).toBe('둘이 타고 있었다.');
});

test('an `end` that never comes is not waited for', () => {
  const { engine, speaker, state } = setUp({ habits: ['no-end'] });
  speaker.play(0);
  vi.runAllTimers();
  expect(engine.texts).toEqual(KOREAN);
  expect(state().ended).toBe(true);
});

test('a boundary shows that a slow voice is still at it', () => {
  const { engine, speaker } = setUp({ habits: ['no-end'] });
  speaker.play(0);
  for (let i = 0; i < 10; i += 1) {
    vi.advanceTimersByTime(4000);
    engine.said[0]?.onboundary?.({ charIndex: 0 });
  }
  expect(engine.texts).toHaveLength(1);
  vi.runAllTimers();
  expect(engine.texts).toEqual(KOREAN);
});

test('one utterance that is not begun is said again', () => {
  const { engine, speaker } = setUp({ habits: ['good', 'no-start', 'good'] });
  speaker.play(0);
  vi.runAllTimers();
  expect(engine.texts).toEqual([KOREAN[0], KOREAN[1], KOREAN[1], KOREAN[2]]);
});

test.each<Habit>(['no-start', 'instant-end'])(
  'an engine that stays silent is told, and does not race on: %s',
  (habit) => {
    const { engine, speaker, state } = setUp({ habits: [habit] });
    speaker.play(0);
    vi.runAllTimers();
    expect(new Set(engine.texts)).toEqual(new Set([KOREAN[0]]));
    expect(state()).toMatchObject({ playing: false, ended: false, failed: { kind: 'silent', lang: 'ko' } });
  },
);

test('a voice of another language is never used', () => {
  const { engine, speaker, state } = setUp({ voices: [voice('en-US', { preset: true }), voice('ja-JP')] });
  speaker.play(0);
  vi.runAllTimers();
  expect(engine.texts).toEqual([]);
  expect(state()).toMatchObject({ playing: false, failed: { kind: 'voice', lang: 'ko' } });
});

test('a voice that turns out to be wrong is refused, whoever offers it', () => {
  const engine = new FakeEngine('good');
  const speaker = new Speaker(engine, { voice: () => voice('en-US'), rate: () => 1 });
  speaker.load(new Queue(PAIRS, OPTIONS));
  speaker.play(0);
  expect(engine.texts).toEqual([]);
  expect(speaker.state.value.failed).toEqual({ kind: 'voice', lang: 'ko' });
});

test.each([
  ['network', false, 'network'],
  ['synthesis-failed', false, 'network'],
  ['synthesis-failed', true, 'engine'],
  ['not-allowed', true, 'blocked'],
  ['language-unavailable', true, 'voice'],
])('error %s of a voice (on the device: %s) is told as %s, at the sentence', (error, local, kind) => {
  const { engine, speaker, state } = setUp({
    habits: [{ error }, 'good'],
    voices: [voice('ko-KR', { local })],
  });
  speaker.play(0);
  vi.runAllTimers();
  expect(state()).toMatchObject({ playing: false, ended: false, failed: { kind, lang: 'ko' } });
  speaker.play(0);
  expect(state().failed).toBeUndefined();
  vi.runAllTimers();
  expect(engine.texts).toEqual(['열차가 떠났다.', ...KOREAN]);
});

test('a voice that another page took is a pause, and no error', () => {
  const { speaker, state } = setUp({ habits: [{ error: 'interrupted' }] });
  speaker.play(0);
  vi.runAllTimers();
  expect(state()).toMatchObject({ playing: false, ended: false });
  expect(state().failed).toBeUndefined();
});

test('what was left in the engine by another page is put away first', () => {
  const { engine, speaker } = setUp();
  engine.speaking = true;
  engine.paused = true;
  speaker.play(0);
  vi.runAllTimers();
  expect(engine.cancels).toBe(1);
  expect(engine.resumes).toBe(1);
  expect(engine.texts).toEqual(KOREAN);
});

test('other options go on at the sentence that is read, and a new speed says it again', () => {
  const { engine, speaker, rates } = setUp();
  speaker.play(0);
  vi.advanceTimersByTime(TAKES + 600);
  speaker.load(new Queue(PAIRS, { ...OPTIONS, repeats: 2 }));
  rates.ko = 1.5;
  speaker.again();
  vi.advanceTimersByTime(200);
  expect(engine.texts.slice(1)).toEqual(['밤이었다.', '밤이었다.']);
  expect(engine.said.at(-1)?.rate).toBe(1.5);
  vi.runAllTimers();
  expect(engine.texts.slice(2)).toEqual(['밤이었다.', '밤이었다.', '둘이 타고 있었다.', '둘이 타고 있었다.']);
});

test('stop falls silent for good', () => {
  const { engine, speaker, state } = setUp();
  speaker.play(0);
  vi.advanceTimersByTime(TAKES + 100);
  speaker.stop();
  vi.runAllTimers();
  expect(engine.texts).toHaveLength(1);
  expect(state()).toEqual({ playing: false, ended: false });
});
