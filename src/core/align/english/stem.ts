/** Irregular forms, and words that say the same, with what they are read as. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
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
    'used use using use usage use user use users use agreed agree disagreed disagree freed free guaranteed guarantee aged age aging age ageing age owed owe owing owe sued sue suing sue tied tie tying tie ' +
    'burnt burn learnt learn dreamt dream leapt leap knelt kneel shrank shrink shrunk shrink sank sink sunk sink swam swim swum swim ' +
    'swept sweep wept weep crept creep dug dig hung hang stuck stick swung swing spun spin clung cling flung fling slid slide ' +
    'blew blow blown blow stung sting tore tear torn tear bitten bite beaten beat bent bend lent lend bred breed bled bleed sped speed ' +
    'overcame overcome undertook undertake undertaken undertake withdrew withdraw withdrawn withdraw forbade forbid forbidden forbid ' +
    'underwent undergo undergone undergo arose arise arisen arise awoke awake wove weave woven weave sewn sew sown sow proven prove ' +
    'overthrew overthrow overthrown overthrow misled mislead rebuilt rebuild upheld uphold withheld withhold mistook mistake ' +
    'mistaken mistake rang ring rung ring sprang spring sprung spring strode stride shone shine strove strive foresaw foresee ' +
    'foreseen foresee outgrew outgrow wound wound drunken drunk woken wake ridden ride forgotten forget forgiven forgive shaken shake ' +
    'biggest big largest large highest high lowest low closest close latest late greatest great youngest young oldest old ' +
    'longest long smallest small fastest fast strongest strong poorest poor richest rich nearest near newest new deepest deep ' +
    'hottest hot coldest cold finest fine tallest tall shortest short weakest weak hardest hard toughest tough safest safe widest wide ' +
    'brightest bright darkest dark warmest warm ' +
    'children child men man women woman people person feet foot teeth tooth lives life wives wife knives knife better good best good ' +
    'worse bad worst bad mice mouse geese goose police police news news leaves leaf halves half wolves wolf percentage percent'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);

/** Endings before which a y stood: supplied, earlier, busiest, easily. */
const FROM_Y = /(?:ied|iers?|iest|ily)$/;
/** Endings, the longer before the shorter, and how many letters must be left before them. */
const SUFFIXES: readonly (readonly [ending: RegExp, least: number])[] = [
  [/(?:ment|i[sz])ation(?:s|al)?$/, 4],
  [/isms?$/, 4],
  [/(?:ational|ations?|ating|ated|ates?|ative|ators?)$/, 4],
  [/(?:ions?|ional|ive|ively|ors?)$/, 4],
  [/(?:ments?|ness|fully|ful|less)$/, 4],
  [/(?:ities|ity|ically|ical|ics?|ially|ial|ally|al)$/, 4],
  [/(?:ances?|ences?|ants?|ents?|ancy|ency)$/, 4],
  [/(?:izing|ized|izes?|ising|ised|ises?)$/, 4],
  [/(?:ers?|ings?|(?<!e)ed|es|ly|ists?)$/, 3],
  [/(?<!s)s$/, 2],
];

const cache = new Map<string, string>();
const CACHE = 50_000;

/** A light stem of an English word in lower case: irregular forms, then the commonest endings. */
export function stem(word: string): string {
  const kept = cache.get(word);
  if (kept !== undefined) return kept;
  const made = strip(irregularForms.get(word) ?? word);
  if (cache.size > CACHE) cache.clear();
  cache.set(word, made);
  return made;
}

function strip(word: string): string {
  if (word.length < 4) return word;
  let base = word;
  if (base.length > 3 && /[^s]s$/.test(base) && !/(?:us|is|ss)$/.test(base))
    base = base.endsWith('ies') && base.length > 4 ? `${base.slice(0, -3)}y` : base.slice(0, -1);
  else if (base.endsWith('men') && base.length > 5) base = `${base.slice(0, -3)}man`;
  if (base.length > 4) base = base.replace(FROM_Y, 'y');
  base = withoutSuffix(base);
  if (base.length > 3) base = base.replace(/([b-df-hj-km-np-rtv-z])\1$/, '$1');
  return base.length > 3 ? base.replace(/ee$/, '').replace(/[ey]$/, '').replace(/i$/, '') : base;
}

function withoutSuffix(word: string): string {
  for (const [ending, least] of SUFFIXES) {
    const at = word.search(ending);
    if (at >= least) return word.slice(0, at);
  }
  return word;
}
