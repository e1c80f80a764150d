import type { Lang } from '../../../core/bitext/index.ts';
import { LONGEST } from './cut.ts';

/** How long an engine may take to begin: a voice of the network has to be fetched first. */
export const START_MS = 6000;
const GRACE_MS = 4000;
/** What a character takes at the ordinary rate; a syllable of Hangul more than a letter. */
const MS_PER_SYLLABLE = 170;
const MS_PER_LETTER = 75;
/** The slowest voice, and a text full of figures, take no more than so many times as long. */
const SLOWEST = 2;
/** No voice is faster than that. */
const LEAST_MS_PER_CHARACTER = 8;
/** Chrome's voices of the network are cut off after 14 seconds, and nothing tells of it. */
const NETWORK_MS = 12_000;

function msPerCharacter(lang: Lang): number {
  return lang === 'ko' ? MS_PER_SYLLABLE : MS_PER_LETTER;
}

/** How long to wait for the end of so many characters; an engine that has not told of it by then never will. */
export function wait(characters: number, lang: Lang, rate: number): number {
  return GRACE_MS + (SLOWEST * characters * msPerCharacter(lang)) / rate;
}

/** How many characters a voice takes in one utterance. */
export function room(voice: SpeechSynthesisVoice | undefined, lang: Lang, rate: number): number {
  if (!voice || voice.localService) return LONGEST;
  return Math.min(LONGEST, Math.round((NETWORK_MS * rate) / msPerCharacter(lang)));
}

/** Whether so many characters cannot have been said in that time. */
export function tooFast(characters: number, ms: number): boolean {
  return ms < characters * LEAST_MS_PER_CHARACTER;
}
