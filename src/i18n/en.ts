import add from '../../locales/en/add.json';
import common from '../../locales/en/common.json';
import pwa from '../../locales/en/pwa.json';
import reader from '../../locales/en/reader.json';
import settings from '../../locales/en/settings.json';
import shelf from '../../locales/en/shelf.json';

export default { add, common, pwa, reader, settings, shelf };
