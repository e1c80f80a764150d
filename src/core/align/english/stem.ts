const IRREGULAR = new Map(
  (
    'went go gone go goes go was be were be is be are be been be am be had have has have did do does do done do said say says say ' +
    'made make came come took take taken take gave give given give got get gotten get saw see seen see knew know known know ' +
    'thought think told tell found find left leave felt feel brought bring began begin begun begin kept keep held hold wrote write ' +
    'written write stood stand heard hear meant mean met meet paid pay sat sit spoke speak spoken speak led lead grew grow grown grow ' +
    'lost lose fell fall fallen fall sent send built build understood understand drew draw drawn draw broke break broken break ' +
    'spent spend rose rise risen rise drove drive driven drive bought buy wore wear worn wear chose choose chosen choose won win ' +
    'fought fight taught teach caught catch slept sleep ate eat eaten eat sold sell shot shoot shown show threw throw thrown throw ' +
    'flew fly flown fly sought seek struck strike sang sing sung sing swore swear sworn swear stole steal stolen steal died die ' +
    'dying die lay lie lain lie lying lie ran run became become forgave forgive forgot forget froze freeze frozen freeze hid hide ' +
    'hidden hide laid lay woke wake bore bear born bear bound bind dealt deal fed feed fled flee lit light rode ride shook shake ' +
    'children child men man women woman people person feet foot teeth tooth lives life wives wife knives knife better good best good ' +
    'worse bad worst bad mice mouse geese goose police police news news leaves leaf halves half wolves wolf percentage percent'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);

const SUFFIXES: readonly (readonly [RegExp, string, number])[] = [
  [/(?:ational|ations?|ating|ated|ates?|ative|ators?)$/, '', 4],
  [/(?:ions?|ional|ive|ively|ors?)$/, '', 4],
  [/(?:ments?|ness|fully|ful|less)$/, '', 4],
  [/(?:ities|ity|ically|ical|ics?|ially|ial|ally|al)$/, '', 4],
  [/(?:ances?|ences?|ants?|ents?|ancy|ency)$/, '', 4],
  [/(?:izing|ized|izes?|ising|ised|ises?)$/, '', 4],
  [/(?:iers?|ied|ies|ily)$/, 'y', 2],
  [/(?:ers?|ings?|ed|es|ly|ists?)$/, '', 3],
  [/(?<!s)s$/, '', 2],
];

const cache = new Map<string, string>();
const CACHE = 50_000;

/** A light stem of an English word in lower case: irregular forms, then the commonest endings. */
export function stem(word: string): string {
  const kept = cache.get(word);
  if (kept !== undefined) return kept;
  const made = strip(IRREGULAR.get(word) ?? word);
  if (cache.size > CACHE) cache.clear();
  cache.set(word, made);
  return made;
}

function strip(word: string): string {
  if (word.length < 4) return word;
  let base = word;
  if (base.length > 3 && /[^s]s$/.test(base) && !/(?:us|is|ss)$/.test(base))
    base = base.endsWith('ies') && base.length > 4 ? `${base.slice(0, -3)}y` : base.slice(0, -1);
  for (const [suffix, end, least] of SUFFIXES) {
    const found = suffix.exec(base);
    if (!found || found.index < least) continue;
    base = base.slice(0, found.index) + end;
    break;
  }
  base = base.replace(/([b-df-hj-km-np-rtv-z])\1$/, '$1');
  return base.length > 3 ? base.replace(/[ey]$/, '').replace(/i$/, '') : base;
}
