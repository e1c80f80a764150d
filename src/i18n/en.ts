import common from '../../locales/en/common.json';
import pwa from '../../locales/en/pwa.json';
import shelf from '../../locales/en/shelf.json';

/** What the shelf says, and what is said wherever one is. */
export default { common, pwa, shelf };
