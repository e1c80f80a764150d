import type { Mark } from './mark.ts';

const set = (words: string) => new Set(words.split(' '));

/** Words that begin a sentence when they have a capital: they are no part of a name. */
const PLAIN = set(
  'A An The This That These Those There Then Thus Here He She It We They I You His Her Its Our Their My Your ' +
    'And But Or So Yet Nor If As In On At By For From With Without After Before When While Until Since Because Although ' +
    'Though Once Unless Whether However Neither Either Nothing Nobody None Some Many Most Several Few Much More All Both Each ' +
    'Every Everyone Everybody Everything Someone Somebody Something Anyone Anybody Another Other Others Such One Two Three Four Five ' +
    'Six Seven Eight Nine Ten What Who Why How Where Which Whose Is Are Was Were Do Does Did Will Would Can Could Should May ' +
    'Might Must Has Have Had Not No Never Now Today Yesterday Tomorrow Tonight Still Even Only Just Also Meanwhile Instead ' +
    'Perhaps Maybe Yes Please Let Last Next According Despite During Under Over Between Among About Asked Later Earlier',
);
/** Of these, words that are also surnames, as after an initial. */
const SURNAMES = set('An So No Do You Will In On May Few Day');
const WORD = /^\p{L}+(?![\p{L}.])/u;

/** Whether a text begins with a word that is capital only where a sentence begins. */
export function beginsPlainly(text: string, afterInitial = false): boolean {
  const word = WORD.exec(text)?.[0];
  return word !== undefined && PLAIN.has(word) && !(afterInitial && SURNAMES.has(word));
}

const SPEAKER =
  /^(?:I|(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|Sgt|Capt|Col|Gen|Lt|Rev)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})(?: \p{Ll}+ly)? (\p{Ll}+)/u;
const SPEAKING = set(
  'said says asked asks replied replies answered answers cried cries called calls shouted shouts yelled yells screamed screams ' +
    'whispered whispers murmured murmurs muttered mutters mumbled groaned groans moaned sobbed stammered stuttered gasped ' +
    'exclaimed exclaims demanded demands wondered wonders inquired enquired repeated repeats insisted insists protested ' +
    'snapped snaps growled growls hissed roared barked bellowed shrieked wailed added adds continued told',
);

/** “Who is it?” Nora asked: a cry or a question in quotes that its speaker is named after. */
export function isSpeechTag({ run, closed, after }: Mark): boolean {
  if (!closed || !'”’"\''.includes(closed.close) || run === '.') return false;
  const verb = SPEAKER.exec(after)?.[1];
  if (verb === undefined || !SPEAKING.has(verb)) return false;
  return after.startsWith('I ') || !beginsPlainly(after);
}

/** I... I don't know: a word begun twice, or an “I”, whose capital tells nothing. */
export function isStammer(before: string, after: string): boolean {
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase();
  if (next === undefined) return false;
  const last = /\p{L}+$/u.exec(before.trimEnd())?.[0].toLowerCase();
  return next === 'i' || (last !== undefined && next.startsWith(last));
}
