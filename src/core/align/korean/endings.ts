import { takeApart } from '../../korean/index.ts';

/** Syllables that an inflected word ends in. */
const LAST = new Set(
  '라고다는니지며게을서면은로나도어기가만던요야까즉이든여신아데려운자매냐록실진러되울워사늘줄한길음대오온질저곤긴준쌔뇨랴써죠갈간할뿐체뻔수것바해들인된씩번날소세큼럼터네군걸봐될볼릴돼냈났했됐였렸졌왔갔봤',
);
/** Particles of nouns: before them stands a verb's noun. */
const NOUN_PARTICLE = /(?:에서|으로|[를의에와과])$/;
const NOUN_FORMS = new Set('기지가데바것전후때중면');
const MIEUM = 16;

/** Whether what is left of an eojeol behind the stem of a verb can be endings at all: 미네소타 is no form of 밀다. */
export function isInflected(eojeol: string, stem: number): boolean {
  if (eojeol.length <= stem) return true;
  const particle = NOUN_PARTICLE.exec(eojeol.slice(stem - 1));
  if (!particle) return LAST.has(eojeol.at(-1) ?? '');
  const before = eojeol.length - particle[0].length - 1;
  return NOUN_FORMS.has(eojeol[before] ?? '') || takeApart(eojeol, before)?.final === MIEUM;
}
