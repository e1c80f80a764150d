import add from '../../locales/ko/add.json';
import ways from '../../locales/ko/add-ways.json';
import find from '../../locales/ko/find.json';
import inside from '../../locales/ko/inside.json';
import keys from '../../locales/ko/keys.json';
import listen from '../../locales/ko/listen.json';
import looks from '../../locales/ko/looks.json';
import mend from '../../locales/ko/mend.json';
import notes from '../../locales/ko/notes.json';
import place from '../../locales/ko/place.json';
import reader from '../../locales/ko/reader.json';
import settings from '../../locales/ko/settings.json';
import word from '../../locales/ko/word.json';

/** What all other pages say. */
export default { add, find, inside, keys, listen, looks, mend, notes, place, reader, settings, ways, word };
