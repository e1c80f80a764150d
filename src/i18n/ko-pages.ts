import add from '../../locales/ko/add.json';
import ways from '../../locales/ko/add-ways.json';
import listen from '../../locales/ko/listen.json';
import mend from '../../locales/ko/mend.json';
import reader from '../../locales/ko/reader.json';
import settings from '../../locales/ko/settings.json';

/** What all other pages say. */
export default { add, listen, mend, reader, settings, ways };
