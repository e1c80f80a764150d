import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speaks, voiceFor, watchVoices } from '../../../../src/pages/reader/listen/voices.ts';
import { voice } from './fake-speech.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Voices that come when they like. */
class LateVoices extends EventTarget {
  list: SpeechSynthesisVoice[] = [];
  getVoices(): SpeechSynthesisVoice[] {
    return this.list;
  }
}

test.each(['ko', 'KO', 'ko-KR', 'ko_KR', 'kor-KR-default', 'kor', 'ko_KR_#Hang'])('%s is Korean', (tag) => {
  expect(speaks(tag, 'ko')).toBe(true);
  expect(speaks(tag, 'en')).toBe(false);
});

test.each(['en', 'en_US', 'eng-USA', 'en-GB-x-rp'])('%s is English', (tag) => {
  expect(speaks(tag, 'en')).toBe(true);
});

test.each(['kok-IN', 'Korean', '', 'x', '한국어', 'enm'])('"%s" is neither', (tag) => {
  expect(speaks(tag, 'ko') || speaks(tag, 'en')).toBe(false);
});

test('a voice on the device goes before the network, and none before a wrong one', () => {
  const local = voice('ko_KR');
  const voices = [voice('en-US', { preset: true }), voice('ko-KR', { local: false, preset: true }), local];
  expect(voiceFor(voices, 'ko')).toBe(local);
  expect(voiceFor([voice('en-US', { preset: true }), voice('ja-JP')], 'ko')).toBeUndefined();
});

test('voices that come late are told when they come, and once more when they change', () => {
  const source = new LateVoices();
  const tell = vi.fn();
  const end = watchVoices(source, tell);
  expect(tell).not.toHaveBeenCalled();
  source.list = [voice('ko')];
  source.dispatchEvent(new Event('voiceschanged'));
  expect(tell).toHaveBeenLastCalledWith(source.list);
  source.list = [...source.list, voice('en')];
  source.dispatchEvent(new Event('voiceschanged'));
  expect(tell).toHaveBeenLastCalledWith(source.list);
  vi.runAllTimers();
  expect(tell).toHaveBeenCalledTimes(2);
  end();
  source.dispatchEvent(new Event('voiceschanged'));
  expect(tell).toHaveBeenCalledTimes(2);
});

test('voices that never come are told as none, and are still welcome', () => {
  const source = new LateVoices();
  const tell = vi.fn();
  watchVoices(source, tell);
  vi.runAllTimers();
  expect(tell.mock.calls).toEqual([[[]]]);
  source.list = [voice('ko')];
  source.dispatchEvent(new Event('voiceschanged'));
  expect(tell).toHaveBeenLastCalledWith(source.list);
});

test('a browser that fills its list and tells nobody is asked again', () => {
  const source = { list: [] as SpeechSynthesisVoice[], getVoices: () => source.list };
  const tell = vi.fn();
  watchVoices(source, tell);
  source.list = [voice('ko')];
  vi.runAllTimers();
  expect(tell.mock.calls).toEqual([[source.list]]);
});
