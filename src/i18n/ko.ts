import common from '../../locales/ko/common.json';
import pwa from '../../locales/ko/pwa.json';
import shelf from '../../locales/ko/shelf.json';

/** What the shelf says, and what is said wherever one is. */
export default { common, pwa, shelf };
