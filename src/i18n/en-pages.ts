import add from '../../locales/en/add.json';
import inside from '../../locales/en/inside.json';
import listen from '../../locales/en/listen.json';
import mend from '../../locales/en/mend.json';
import notes from '../../locales/en/notes.json';
import reader from '../../locales/en/reader.json';
import settings from '../../locales/en/settings.json';

/** What all other pages say. */
export default { add, inside, listen, mend, notes, reader, settings };
