import add from '../../locales/en/add.json';
import ways from '../../locales/en/add-ways.json';
import find from '../../locales/en/find.json';
import inside from '../../locales/en/inside.json';
import keys from '../../locales/en/keys.json';
import listen from '../../locales/en/listen.json';
import looks from '../../locales/en/looks.json';
import mend from '../../locales/en/mend.json';
import notes from '../../locales/en/notes.json';
import place from '../../locales/en/place.json';
import reader from '../../locales/en/reader.json';
import settings from '../../locales/en/settings.json';
import word from '../../locales/en/word.json';

/** What all other pages say. */
export default { add, find, inside, keys, listen, looks, mend, notes, place, reader, settings, ways, word };
