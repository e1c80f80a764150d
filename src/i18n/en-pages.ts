import add from '../../locales/en/add.json';
import ways from '../../locales/en/add-ways.json';
import listen from '../../locales/en/listen.json';
import mend from '../../locales/en/mend.json';
import reader from '../../locales/en/reader.json';
import settings from '../../locales/en/settings.json';

/** What all other pages say. */
export default { add, listen, mend, reader, settings, ways };
