import { expect, test } from 'vitest';
import { ENGLISH } from './english.ts';
import { breaking, equivalents, field, lines } from './tables.ts';

/** What the list lacks and a reader has looked at, by why it is lacking. */
const EXCEPTIONS = new Set(
  [
    // Korean words that English papers write.
    `bibimbap bulgogi Cheong Chuseok dakgalbi doenjang eup galbi gapjil gayageum geomungo gimbap gochujang goshiwon haegeum haenyeo
    hallyu hanbok hanja hanok hanwoo jajangmyeon janggu jeonse jjamppong jjimjilbang juche kalguksu kimjang kkakdugi
    kkwaenggwari makgeolli minari naengmyeon officetel olle ondol pansori pyeong samgyeopsal samgyetang Seollal soju ssireum
    Taegeukgi tteokbokki Wa Yushin Zainichi`,
    // Words newer or rarer than the list.
    `async bitcoin blockchain checkbox cryptocurrency cutlassfish cyberattack dashcam dishwashing informatization intraparty
    intraregional iterator MeToo microbusiness microplastic multi namespace nano newline plugin rerender schoolyard webtoon
    whitespace`,
    // Words that the list leaves out, being one for games.
    `domination escort feces grope hell pornography prostitute prostitution rape rapist sex sexy snatch suck`,
    // Parts of words and borrowed phrases.
    `coli etc facto iPhone hynix ma'am Nina Nino o'clock d'Or Palme Prix Qaeda Qaida th vitro`,
    // Titles and abbreviations.
    `Capt CCTV CEO CO COVID CPR CSAT DNA EEZ EV FTA GDP ICBM ICU IPO LGBT LLM Lt Maj MC Mr Mrs Ms NGO OPCON PhD RBI
    TV VIP WMD`,
    // Names that are no entries of their own: days, feasts, faiths, peoples, planets.
    `Briton Buddhism Buddhist Celsius Christianity Christmas Confucian Confucianism Ebola Fahrenheit Friday Hindu Hinduism
    Hispanic Islam Judaism Jupiter Koreas Molotov Monday Muslim Satan Saturday Saturn Siberian Sunday Thursday Tuesday
    Wednesday`,
  ]
    .join(' ')
    .split(/\s+/),
);

/** The words of an English text, the possessive taken off. A single letter is an initial. */
function words(text: string): string[] {
  return text
    .split(/[^A-Za-z']+/)
    .map((word) => word.replace(/^'|'s?$/g, ''))
    .filter((word) => word.length > 1);
}

/** The parts of the names of kind `e`: Moon, Jae and in of Moon Jae-in. */
const NAMES = new Set(
  lines
    .filter((line) => field(line, 1) === 'e')
    .flatMap((line) => equivalents(line).flatMap((name) => name.split(' ')))
    .filter((part) => /^[A-Z]/.test(part))
    .flatMap(words),
);

const isWord = (word: string): boolean =>
  ENGLISH.has(word.toLowerCase()) || NAMES.has(word) || EXCEPTIONS.has(word);

test('every word of an equivalent is in an English word list, is a name, or was reviewed', () => {
  expect(breaking((line) => equivalents(line).flatMap(words).every(isWord))).toEqual([]);
});

test('no exception is kept in vain', () => {
  const used = new Set(lines.flatMap((line) => equivalents(line).flatMap(words)));
  const vain = (word: string) => !used.has(word) || ENGLISH.has(word.toLowerCase()) || NAMES.has(word);
  expect([...EXCEPTIONS].filter(vain)).toEqual([]);
});
