import { branches, INLINE, isBranch, textWithin, upwards } from './tree.ts';
import type { Branch } from './tree.ts';

const TAGS = new Set(
  'script style noscript nav footer form button input select textarea svg video audio dialog menu aside map'.split(
    ' ',
  ),
);
const ROLES = new Set([
  'navigation',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'banner',
  'contentinfo',
  'tablist',
  'button',
]);

/** Words of class names and ids that name what stands beside an article. Whole words: parted by -, _, or a capital. */
const WORDS =
  /(?:^|[\s_-])(?:ads?|advert\w*|adwrap\w*|adwrapper|adbox|adslot|adunit|ad[-_]?(?:container|wrapper|area|banner|block|slot)|banner\w*|dfp|sponsor\w*|promo\w*|outbrain|taboola|zergnet|revcontent|dable|comments?\w*|disqus|reply|replies|livere|share\w*|sharing|social\w*|sns\w*|follow\w*|related\w*|relation|relate|recommend\w*|recirc\w*|more-?stories|read-?more|readmore|also-?read|see-?also|most-?(?:viewed|read|popular)\w*|popular\w*|trending|ranking?|newsletter\w*|news-letter|subscri\w*|signup|sign-up|login|signin|cookies?|consent|gdpr|popup|modal|overlay|lightbox|tooltip|breadcrumbs?|pagination|pager|toolbar|tool-?box|util\w*|print|font-?size|sidebar|side-?bar|rail|footer|foot|copyright\w*|nav\w*|menu\w*|gnb|lnb|snb|skip\w*|sr-only|screen-?reader\w*|visually-?hidden|blind|tags?|tag-?(?:list|cloud|wrap)|keyword\w*|topics?|author-?(?:bio|box|info|card|profile)|bio|about-?(?:the-)?author|reporter-?(?:info|profile|box|area|card)|journalist\w*|byline-?(?:info|box)|widget\w*|embed-?promo|teaser\w*|jump-?link|jumplink|donat\w*|support-?us|membership|survey|poll|quiz|vote|reaction\w*|like|likes|emotion\w*|sympathy|tts|audio\w*|player|playlist|video-?(?:player|list)|ai-?summary|summary-?(?:box|ai|bot)|aisummary|news-?summary|correction-?form|feedback|report-?error|notice|disclaimer|hashtag\w*|carousel|slider|slick\w*|swiper\w*|next-?prev|prev-?next|post-?nav\w*|infobox|paywall-?(?:box|offer|prompt)|sign-?in\w*)(?=$|[\s_-])/;
/** Words inside the hashed or run-together names of Korean and bundled pages. */
const PARTS =
  /adwrap|-ad-|mostview|ranking|txt-copy|hidden-print|noprint|likebtn|articledetailview-(?:like|audio)/;
/** Names that stand on the article itself as often as beside it. */
const INNOCENT =
  /article-?(?:body|text|content|wrap|main)|story-?(?:body|content|text)|post-?(?:body|content)|entry-?content|content-?body|main-?content|articlebody|news-?(?:view|cnt|body|text|detail)/;

export interface Pruned {
  /** Whether `branch` itself was cut off; its children then never come up. */
  has(branch: Branch): boolean;
}

/** Words that name nothing else; the rest of WORDS also style articles, and cut less of a page. */
const SURE =
  /(?:^|[\s_-])(?:comments?|disqus|livere|reply|replies|related\w*|recommend\w*|cookies?|consent|gdpr|popup|modal|newsletter|footer|nav|menu|gnb|outbrain|taboola|most-?(?:viewed|read|popular))(?=$|[\s_-])/;

export interface Pruned {
  /** Whether `branch` itself was cut off; its children then never come up. */
  has(branch: Branch): boolean;
}

/**
 * What stands beside the text: navigation, advertisements, comments, boxes of other articles. A branch is
 * spared where its name speaks against it but much of the page's prose is in it; `prose` measures that.
 */
export function junkOf(page: Branch, prose: (branch: Branch) => number): Pruned {
  const cut = new Set<Branch>();
  const whole = Math.max(1, prose(page));
  for (const branch of branches(page)) {
    if (branch.tag === 'html' || branch.tag === 'body' || branch.tag === 'head') continue;
    if (NEVER_TEXT.has(branch.tag)) cut.add(branch);
    else if (isJunk(branch) && prose(branch) / whole < spared(branch)) cut.add(branch);
  }
  for (const box of summariesIn(page)) if (prose(box) / whole < spared(box)) cut.add(box);
  return cut;
}

const TOLD =
  /(?:\bAI\b|인공지능|자동)[^.]{0,20}(?:요약|summary)|요약(?:봇|문)?[^.]{0,24}(?:\bAI\b|인공지능|자동)|\bAI[- ]generated (?:summary|digest)|summar(?:y|ised|ized)[^.]{0,40}(?:\bby AI\b|artificial intelligence)/i;
const LARGEST_SUMMARY = 900;

/** The largest boxes around a line which tells that a machine has summed the article up. */
function summariesIn(page: Branch): Branch[] {
  const boxes: Branch[] = [];
  for (const branch of branches(page)) {
    if (
      !branch.children.some((child) => !isBranch(child) && child.text.length < 300 && TOLD.test(child.text))
    )
      continue;
    const around = [...upwards(branch.parent)];
    const end = around.findIndex((box) => textWithin(box, LARGEST_SUMMARY) === undefined);
    const box = around[Math.max(0, end) - 1] ?? branch;
    if (box.tag !== 'body' && box.tag !== 'html') boxes.push(box);
  }
  return boxes;
}

/** The share of the prose from which a branch is kept in spite of its name. */
function spared(branch: Branch): number {
  if (branch.tag === 'article' || branch.tag === 'main') return 0.2;
  return TAGS.has(branch.tag) || SURE.test(branch.label) ? 0.5 : 0.25;
}

const NEVER_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'video',
  'audio',
  'select',
  'textarea',
  'button',
]);

function isJunk(branch: Branch): boolean {
  // Paragraphs behind a bar are hidden from readers' aids, and are the text all the same.
  if (TAGS.has(branch.tag) || isHidden(branch, branch.tag !== 'p')) return true;
  if (ROLES.has(branch.attributes.get('role') ?? '')) return true;
  if (branch.tag === 'p' || /^h[1-6]$/.test(branch.tag) || INLINE.has(branch.tag))
    return STRICT.test(branch.label);
  if (SUMMARY.test(branch.label) && MACHINE.test(textWithin(branch, 800) ?? '')) return true;
  if (INNOCENT.test(branch.label)) return false;
  return WORDS.test(branch.label) || PARTS.test(branch.label);
}

const SUMMARY = /summ|sum-|digest|요약/;
/** What stands in a box with a summary that no person wrote. */
const MACHINE =
  /\bAI\b|인공지능|자동\s?(?:추출|요약|생성)|요약봇|OpenAI|GPT|(?:auto|machine)[\s-]?generated|generated (?:by|with)/i;

// A paragraph and a word in it are seldom beside the text, whatever style they borrow.
const STRICT =
  /(?:^|[\s_-])(?:advert\w*|sr-only|screen-?reader\w*|visually-?hidden|blind|copyright\w*|txt-?copyright|newsletter\w*|related\w*|read-?more|comments?|share\w*)(?=$|[\s_-])/;

const HIDDEN = /(?:^|\s)(?:hidden|is-hidden|d-none|hide)(?:\s|$)/;

function isHidden({ attributes }: Branch, fromAids: boolean): boolean {
  if (HIDDEN.test(attributes.get('class') ?? '')) return true;
  if (attributes.has('hidden') || (fromAids && attributes.get('aria-hidden') === 'true')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '');
}
