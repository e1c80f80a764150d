import type { Lang } from '../bitext/index.ts';
import type { Unit } from './flow.ts';
import { detectLang } from './language.ts';
import { isUnder, rootOf, sizeOf, worth } from './root.ts';
import { upwards } from './tree.ts';
import type { Branch } from './tree.ts';

/** The units of a page that holds its article in two languages. */
export interface Sides {
  readonly own: readonly Unit[];
  readonly other: readonly Unit[];
}

const SHORTEST = 30;
const FEWEST = 3;
const LEAST = 0.3;
const NEAR = 4;

/**
 * The two languages of a page: in turns in the article's element, or each in an element of its own near
 * the other. Undefined for the usual page in one; a foreign quotation makes no second language.
 */
export function sidesOf(
  units: readonly Unit[],
  inside: readonly Unit[],
  root: Branch | undefined,
  lang: Lang,
): Sides | undefined {
  const sign = SIGN[otherThan(lang) ?? ''];
  if (sign === undefined || units.filter(({ run }) => sign.test(run.text)).length < FEWEST) return undefined;
  const here = parted(inside, lang);
  if (isText(here.other) && balanced(here)) return here;
  if (root === undefined) return undefined;
  const foreign = units.filter((unit) => !isUnder(unit.home, root) && languageOf(unit) === otherThan(lang));
  const second = rootOf(foreign, undefined);
  if (second === undefined || !areNear(root, second)) return undefined;
  const other = units.filter((unit) => isUnder(unit.home, second) && !isUnder(unit.home, root));
  const sides = { own: inside, other: parted(other, lang).other };
  return isText(sides.other) && balanced(sides) ? sides : undefined;
}

function otherThan(lang: Lang): Lang | undefined {
  return lang === 'ko' ? 'en' : lang === 'en' ? 'ko' : undefined;
}

/** The one or the other of the two languages; undefined where a line is too short to tell. */
function languageOf({ run }: Unit): Lang | undefined {
  return run.text.length < SHORTEST / 2 ? undefined : detectLang(run.text);
}

/** What a text in each language has and one in the other seldom has: asked first, as most pages are in one. */
const SIGN: Readonly<Record<string, RegExp>> = { ko: /[가-힣]{2}/, en: /[A-Za-z][A-Za-z ,.’“”'-]{40}/ };

/** Each unit on the side of its language; pictures and what is too short to tell stay with what stands above. */
function parted(units: readonly Unit[], lang: Lang): Sides {
  const own: Unit[] = [];
  const other: Unit[] = [];
  let side = own;
  for (const unit of units) {
    const said = languageOf(unit);
    if (said !== undefined && unit.kind !== 'figure') side = said === otherThan(lang) ? other : own;
    (unit.kind === 'figure' ? own : side).push(unit);
  }
  return { own, other };
}

function isText(units: readonly Unit[]): boolean {
  return units.filter((unit) => sizeOf(unit.run.text) > SHORTEST && worth(unit) > SHORTEST).length >= FEWEST;
}

function balanced({ own, other }: Sides): boolean {
  const [a, b] = [own, other].map((units) => units.reduce((sum, unit) => sum + worth(unit), 0));
  return Math.min(a ?? 0, b ?? 0) > LEAST * Math.max(a ?? 0, b ?? 0);
}

function areNear(one: Branch, other: Branch): boolean {
  const above = [...upwards(one)].slice(0, NEAR);
  return [...upwards(other)].slice(0, NEAR).some((branch) => branch.tag !== 'body' && above.includes(branch));
}
