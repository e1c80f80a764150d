import add from '../../locales/en/add.json';
import listen from '../../locales/en/listen.json';
import looks from '../../locales/en/looks.json';
import mend from '../../locales/en/mend.json';
import reader from '../../locales/en/reader.json';
import settings from '../../locales/en/settings.json';

/** What all other pages say. */
export default { add, listen, looks, mend, reader, settings };
