/** Words by twos: each with the one that it counts as. */
function pairs(words: string): Map<string, string> {
  const all = words.split(' ');
  return new Map(all.flatMap((word, at) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])));
}

/** Forms of a word that no rule leads back to it. */
export const irregularForms: ReadonlyMap<string, string> = pairs(
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
    'worse bad worst bad mice mouse geese goose police police news news leaves leaf halves half wolves wolf percentage percent ' +
    'going go doing do being be having have',
);

/** Words that no rule leads to the one that they are made from, and other spellings. */
const RELATED = pairs(
  'payment pay artist art central center centre center survivor survive survival survive musical music musician music politician politic ' +
    'historian history criminal crime growth grow loss lose losses lose choice choose belief believe proof prove explanation explain detention detain ' +
    'competition compete competitive compete competitor compete description describe destruction destroy marriage marry burial bury failure fail ' +
    'departure depart closure close exposure expose seizure seize disclosure disclose storage store registration register entry enter advice advise ' +
    'analyst analyze analyse analyze analysis analyze emphasis emphasize crises crisis production produce reduction reduce introduction introduce ' +
    'decision decide division divide conclusion conclude explosion explode explosive explode invasion invade collision collide erosion erode ' +
    'suspension suspend expansion expand extension extend defense defend defence defend defensive defend admission admit permission permit ' +
    'submission submit transmission transmit ' +
    'threaten threat strengthen strength weaken weak widen wide shorten short darken dark deepen deep tighten tight sharpen sharp loosen loose ' +
    'soften soft harden hard brighten bright broaden broad heighten height ' +
    'colour color labour labor harbour harbor neighbour neighbor honour honor favour favor rumour rumor behaviour behavior humour humor ' +
    'theatre theater metre meter litre liter fibre fiber kilometre kilometer centimetre centimeter offence offense licence license ' +
    'explored explore exploring explore restored restore restoring restore deplored deplore implored implore interfered interfere interfering interfere adhered adhere adhering adhere rejoiced rejoice rejoicing rejoice ' +
    'scientific science scientist science medical medicine democratic democracy democrat democracy diplomatic diplomacy diplomat diplomacy ' +
    'literary literature poverty poor ability able disability disable stability stable dangerous danger disastrous disaster ' +
    'historic history historical history delivery deliver discovery discover recovery recover supervision supervise ' +
    'programme program tonne ton grey gray cheque check',
);

/** All of them, as stems are looked for. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([...irregularForms, ...RELATED]);

/** Words whose last letters look like an ending and are none: without them they would be read as other words. */
export const WHOLE: ReadonlySet<string> = new Set(
  (
    'offer letter matter flower shower former corner master charter tender counter manner banner summer tower center number butter litter ' +
    'latter liver power wonder battery lottery poster order suffer differ prefer refer transfer enter cover recover discover deliver water ' +
    'factor terror business witness apartment department statement basement station mission passion portion tension pension session version ' +
    'companion community communist university important importance warrant signal appeal reveal conceal portal hospital capital ' +
    'kingdom consist persist united evening morning early family archive'
  ).split(' '),
);
