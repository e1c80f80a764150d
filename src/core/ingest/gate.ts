import type { Block } from '../bitext/index.ts';
import { IngestError } from './failure.ts';
import type { PageDocument, PageNode } from './page.ts';
import { sizeOf } from './root.ts';
import { branches, findBranch, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

/** Less text than this between a page's frame is no article. In Latin letters. */
const SHORT = 900;
const STUB = 2500;
const LONGEST_WALL = 4000;
const LOGIN = /^(?:.{0,20}\s)?(?:로그인|회원\s?가입|log[ -]?in|sign[ -]?in|member login)(?:\s.{0,30})?$/i;
const CONSENT =
  /\bcookies?\b.{0,200}\b(?:consent|accept|partners|privacy)|\bconsent\b.{0,120}\b(?:data|cookies?|choices)|we (?:value|care about) your privacy|쿠키.{0,60}동의|개인정보.{0,60}동의/is;
const OF_CONSENT = /cookie|consent|privacy|partners|personal data|쿠키|동의|개인정보/i;
const SENTENCE = 80;
const AGREE =
  /^(?:(?:i )?(?:accept|agree)(?: (?:all|and (?:continue|close)))?(?: cookies)?|allow all.{0,10}|모두\s*동의.{0,6}|동의(?:하고\s*계속|합니다|하기)?)$/i;
const PAYWALL =
  /(?:유료|구독|프리미엄|멤버십)\s*(?:회원|구독자|독자|콘텐츠|기사)?\s*(?:만|전용|에게만|가입).{0,30}|구독하고\s*.{0,10}(?:전문|전체|나머지|계속)|(?:전문|나머지|전체)\s*(?:은|는|을|를)?.{0,16}(?:구독|로그인|회원)|\bsubscrib(?:e|ers?)\b.{0,40}\b(?:to (?:continue|keep|read|unlock)|only)\b|\bto (?:continue|keep) reading\b|\bread the (?:full|whole|rest of the|rest of this) (?:story|article)\b|\bfor subscribers\b|already a (?:subscriber|member)\?/i;

/** Refuses a page that stands before the article: what it shows of its own is no text of a paper. */
export function checkGate(page: Branch, blocks: readonly Block[]): void {
  const text = blocks.map((block) => block.text).join('\n');
  if (sizeOf(text) > SHORT) return;
  const heads = [...branches(page)].filter(({ tag }) => tag === 'title' || tag === 'h1' || tag === 'h2');
  const password = findBranch(
    page,
    ({ tag, attributes }) => tag === 'input' && attributes.get('type') === 'password',
  );
  if (password && heads.some((head) => LOGIN.test(firstPart(textWithin(head, 80) ?? ''))))
    throw new IngestError('login');
  // Many a short report stands above a banner that asks the same.
  if (blocks.some((block) => sizeOf(block.text) > SENTENCE && !OF_CONSENT.test(block.text))) return;
  const agree = findBranch(
    page,
    (branch) => /^(?:button|a)$/.test(branch.tag) && AGREE.test((textWithin(branch, 40) ?? '').trim()),
  );
  const shown = textWithin(page, LONGEST_WALL) ?? text;
  if (agree && CONSENT.test(`${heads.map((head) => textWithin(head, 200) ?? '').join('\n')}\n${shown}`))
    throw new IngestError('consent');
}

/** Refuses a page that only shows a document of another kind. */
export function checkViewer(document: PageDocument): void {
  const open: (PageNode | null)[] = [document.documentElement];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) continue;
    if (isViewer(node)) throw new IngestError('viewer');
    open.push(node.nextSibling, node.firstChild);
  }
}

function isViewer(node: PageNode): boolean {
  if (!/^(?:embed|object|iframe)$/i.test(node.nodeName)) return false;
  const attributes = Array.from(
    (node as { readonly attributes?: ArrayLike<{ name: string; value: string }> }).attributes ?? [],
  );
  return attributes.some(
    ({ name, value }) =>
      (/^type$/i.test(name) && /application\/(?:pdf|x-hwp)/i.test(value)) ||
      (/^(?:src|data)$/i.test(name) && /\.(?:pdf|hwpx?|docx?)(?:[?#&]|$)/i.test(value)),
  );
}

/** `Log in - The Paper`: what stands before the paper's name. */
function firstPart(line: string): string {
  return (line.split(/\s[-|–—·:]\s|\|/)[0] ?? '').trim();
}

/** Whether only the beginning of the article stands on the page: little text, and a word to those who have not paid. */
export function isStub(page: Branch, blocks: readonly Block[], paid: boolean): boolean {
  const size = sizeOf(blocks.map((block) => block.text).join('\n'));
  if (size > STUB) return false;
  if (paid && size < SHORT) return true;
  return findBranch(page, (branch) => branch.tag !== 'script' && PAYWALL.test(ownText(branch))) !== undefined;
}

function ownText(branch: Branch): string {
  return branch.children.map((child) => ('tag' in child ? '' : child.text)).join(' ');
}
