import { FINAL, putTogether, RIEUL, SILENT, takeApart, VOWEL } from './syllable.ts';

/** Endings that follow a bare stem begin with one of these. */
const BARE =
  /^(?:[다고는네지기게던더든거구군자며면도나니냐러려서소라리]|습|십|시|셨|세|신|실|심|잖|느|므|길|긴|김|건|걸|겠|곤)/;
/** Endings of a stem in a consonant that begin with 으. */
const EU = /^(?:으|은|을|음)/;
/** The same after a ㅂ that has turned into 우 (매우, 매운). */
const U = /^(?:우|운|울|움)/;
const EU_FOR_U = new Map([
  ['우', '으'],
  ['운', '은'],
  ['울', '을'],
  ['움', '음'],
]);

/** What may follow an infinitive in 아/어 (with verbs that join it), and a past in ㅆ. */
const AFTER_INFINITIVE = /^(?:$|[서도야요라지주보버있놓두가오나내준본줄줘진졌질집온갔간갈올달대봐왔봤줬냈])/;
const AFTER_PAST = /^(?:$|[다고지던으습는기네어을음더겠은거나냐니소단대])/;
/** What may follow a final that is itself an ending: 간다, 갈지, 감을. */
const AFTER_N = /^(?:$|[다데지가들걸즉채후])/;
const AFTER_L = /^(?:$|[지까수게걸때만뿐거])/;
const AFTER_M = /^(?:$|[을이은에으과도만])/;
const AFTER_P = /^(?:니|시)/;

/** Finals that are endings, as letters. */
const LETTERS = new Map<number, string>([
  [FINAL.n, 'ㄴ'],
  [FINAL.l, 'ㄹ'],
  [FINAL.m, 'ㅁ'],
  [FINAL.p, 'ㅂ'],
]);
const AFTER_FINAL = new Map<number, RegExp>([
  [FINAL.n, AFTER_N],
  [FINAL.l, AFTER_L],
  [FINAL.m, AFTER_M],
  [FINAL.p, AFTER_P],
]);

/** Contracted vowels of the infinitive (아/어) and the vowels of the stem that they come from. */
const CONTRACTED = new Map<number, readonly number[]>([
  [VOWEL.a, [VOWEL.a, VOWEL.eu]],
  [VOWEL.eo, [VOWEL.eo, VOWEL.eu]],
  [VOWEL.yeo, [VOWEL.i, VOWEL.yeo]],
  [VOWEL.wa, [VOWEL.o]],
  [VOWEL.wo, [VOWEL.u]],
  [VOWEL.ae, [VOWEL.ae]],
  [VOWEL.e, [VOWEL.e]],
  [VOWEL.wae, [VOWEL.oe]],
  [VOWEL.we, [VOWEL.we]],
]);

/** An inflected form taken apart. */
export interface Inflection {
  readonly stem: string;
  /**
   * What follows the stem, written as if nothing had run together: `어` and `었` for every infinitive and past
   * (`갔다` is `가` and `었다`), a final that is an ending as a letter of its own (`간다` is `가` and `ㄴ다`).
   */
  readonly ending: string;
}

const withFinal = (stem: string, final: number): string => {
  const last = takeApart(stem, stem.length - 1);
  return last ? stem.slice(0, -1) + putTogether({ ...last, final }) : stem;
};

/** Stems of a predicate that an infinitive in 아/어, or a past in 았/었, ending at `head` may come from. */
function fromInfinitive(head: string, rest: string): string[] {
  const last = takeApart(head, head.length - 1);
  if (!last || (last.final !== FINAL.none && last.final !== FINAL.ss)) return [];
  if (!(last.final === FINAL.ss ? AFTER_PAST : AFTER_INFINITIVE).test(rest)) return [];
  const before = head.slice(0, -1);
  const inner = takeApart(before, before.length - 1);
  const stems: string[] = [];
  if (last.initial === 18 && last.vowel === VOWEL.ae) stems.push(`${before}하`);
  if (last.initial === SILENT && inner) {
    if (last.vowel === VOWEL.a || last.vowel === VOWEL.eo || last.vowel === VOWEL.yeo) {
      stems.push(before);
      if (inner.final === FINAL.l) stems.push(withFinal(before, FINAL.t));
      if (inner.final === FINAL.none) stems.push(withFinal(before, FINAL.s));
    }
    if ((last.vowel === VOWEL.wa || last.vowel === VOWEL.wo) && inner.final === FINAL.none)
      stems.push(withFinal(before, FINAL.p));
  }
  const isA = last.vowel === VOWEL.a || last.vowel === VOWEL.eo;
  if (isA && last.initial === RIEUL && inner) {
    if (inner.final === FINAL.l) stems.push(`${withFinal(before, FINAL.none)}르`);
    if (inner.initial === RIEUL && inner.vowel === VOWEL.eu) stems.push(before);
  }
  for (const vowel of CONTRACTED.get(last.vowel) ?? [])
    stems.push(before + putTogether({ initial: last.initial, vowel, final: FINAL.none }));
  if (last.vowel === VOWEL.ae)
    for (const vowel of [VOWEL.a, VOWEL.eo])
      stems.push(before + putTogether({ initial: last.initial, vowel, final: FINAL.h }));
  return stems;
}

/** Stems where the ending's first consonant is the final of `head`: 간, 갈, 감, 갑니다, 하얀, 만든. */
function fromAttached(head: string, rest: string): string[] {
  const last = takeApart(head, head.length - 1);
  if (!last) return [];
  if (!AFTER_FINAL.get(last.final)?.test(rest)) return [];
  const open = withFinal(head, FINAL.none);
  return [open, withFinal(head, FINAL.l), withFinal(head, FINAL.h)];
}

function inflectionsAt(head: string, rest: string): Inflection[] {
  const last = takeApart(head, head.length - 1);
  if (!last) return [];
  const found: Inflection[] = [];
  const add = (stem: string, ending = rest) => found.push({ stem, ending });
  if (rest !== '' && BARE.test(rest)) {
    add(head);
    if (last.final === FINAL.none && /^[는니시네세소]/.test(rest)) add(withFinal(head, FINAL.l));
  }
  if (EU.test(rest)) {
    if (last.final !== FINAL.none) add(head);
    if (last.final === FINAL.l) add(withFinal(head, FINAL.t));
    if (last.final === FINAL.none) add(withFinal(head, FINAL.s));
  }
  if (U.test(rest) && last.final === FINAL.none)
    add(withFinal(head, FINAL.p), `${EU_FOR_U.get(rest.charAt(0)) ?? ''}${rest.slice(1)}`);
  for (const stem of fromAttached(head, rest)) add(stem, `${LETTERS.get(last.final) ?? ''}${rest}`);
  for (const stem of fromInfinitive(head, rest)) add(stem, `${last.final === FINAL.ss ? '었' : '어'}${rest}`);
  return found;
}

/**
 * Stems that an inflected eojeol may be of with what follows each, the longest stem first. Over-generates, as
 * `predicateCandidates` does.
 */
export function inflections(eojeol: string): Inflection[] {
  const found: Inflection[] = [];
  for (let cut = eojeol.length; cut >= 1; cut--)
    found.push(...inflectionsAt(eojeol.slice(0, cut), eojeol.slice(cut)));
  return found;
}

/**
 * Dictionary forms (in 다) that an inflected eojeol may be of, the longest stem first. Over-generates:
 * the caller knows which of them is a word. Rules of the regular conjugation, the contractions, and the
 * irregular ㅂ, ㄷ, ㅅ, ㅎ, 르, 러, 으, ㄹ.
 */
export function predicateCandidates(eojeol: string): string[] {
  return [...new Set(inflections(eojeol).map(({ stem }) => `${stem}다`))];
}
