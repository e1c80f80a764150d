import add from '../../locales/ko/add.json';
import inside from '../../locales/ko/inside.json';
import listen from '../../locales/ko/listen.json';
import mend from '../../locales/ko/mend.json';
import notes from '../../locales/ko/notes.json';
import reader from '../../locales/ko/reader.json';
import settings from '../../locales/ko/settings.json';

/** What all other pages say. */
export default { add, inside, listen, mend, notes, reader, settings };
