import add from '../../locales/ko/add.json';
import common from '../../locales/ko/common.json';
import pwa from '../../locales/ko/pwa.json';
import reader from '../../locales/ko/reader.json';
import settings from '../../locales/ko/settings.json';
import shelf from '../../locales/ko/shelf.json';

export default { add, common, pwa, reader, settings, shelf };
