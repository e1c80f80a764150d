import { isBranch, branches } from './tree.ts';
import type { Branch } from './tree.ts';

/** What the page's own data for machines says about the article: JSON-LD of schema.org. */
export interface Story {
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  readonly body?: string;
  /** A report that grew by entries. */
  readonly live?: true;
  /** The whole text is for those who pay. */
  readonly paid?: true;
  readonly editions?: readonly StatedEdition[];
}

/** What the data says of the same work in another language. */
export interface StatedEdition {
  readonly href: string;
  readonly lang?: string;
  readonly original: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
const MOST_OBJECTS = 2000;
const ARTICLE = /(?:Article|Report|Posting|LiveBlog|Review|Story)$/i;

/** The article among the JSON-LD of a page: the one with the longest text where there are several. */
export function storyOf(page: Branch): Story | undefined {
  const found = [...objectsOf(page)].filter((fields) => typesOf(fields).some((type) => ARTICLE.test(type)));
  const weight = (fields: Fields) =>
    (text(fields.articleBody)?.length ?? 0) + (fields.headline ? 50 : 0) + (fields.datePublished ? 20 : 0);
  const [best] = found.sort((a, b) => weight(b) - weight(a));
  return best && asStory(best);
}

function asStory(fields: Fields): Story {
  const publisher = names(fields.publisher)[0];
  return {
    authors: [...names(fields.author), ...(fields.author === undefined ? names(fields.creator) : [])],
    ...given('headline', text(fields.headline) ?? text(fields.name)),
    ...given('description', text(fields.description)),
    ...given('published', text(fields.datePublished)),
    ...given('modified', text(fields.dateModified)),
    ...given('publisher', publisher),
    ...given(
      'section',
      text(Array.isArray(fields.articleSection) ? fields.articleSection[0] : fields.articleSection),
    ),
    ...given('body', bodyText(fields)),
    ...(Array.isArray(fields.liveBlogUpdate) ? { live: true } : {}),
    ...(/^(?:false|no)$/i.test(String(fields.isAccessibleForFree)) ? { paid: true } : {}),
    editions: [...worksIn(fields.translationOfWork, true), ...worksIn(fields.workTranslation, false)],
  };
}

function worksIn(value: unknown, original: boolean): StatedEdition[] {
  const works: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return works.flatMap((work) => {
    const fields = fieldsOf(work);
    const href = text(work) ?? text(fields.url) ?? text(fields['@id']);
    const lang = text(fields.inLanguage);
    return href === undefined ? [] : [{ href, original, ...(lang === undefined ? {} : { lang }) }];
  });
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>);
}

function* objectsOf(page: Branch): Generator<Fields> {
  for (const branch of branches(page)) {
    if (branch.tag !== 'script' || !/ld\+json/i.test(branch.attributes.get('type') ?? '')) continue;
    yield* objectsIn(parsed(scriptText(branch)));
  }
}

/** The source of a script element. */
export function scriptText(script: Branch): string {
  return script.children.map((child) => (isBranch(child) ? '' : child.text)).join('');
}

function parsed(source: string): unknown {
  const json = source.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$|;$/g, '');
  for (const attempt of [json, json.replace(/[\0-\u001F]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Papers put raw line ends into strings: tried once more without them, then left alone.
      continue;
    }
  }
  return undefined;
}

function* objectsIn(value: unknown): Generator<Fields> {
  const open: unknown[] = [value];
  for (let n = 0; open.length > 0 && n < MOST_OBJECTS; n++) {
    const next = open.shift();
    if (Array.isArray(next)) open.unshift(...(next as unknown[]).slice(0, MOST_OBJECTS));
    else if (typeof next === 'object' && next !== null) {
      const fields = next as Fields;
      yield fields;
      open.push(
        ...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'item'].flatMap(
          (key) => fields[key] ?? [],
        ),
      );
    }
  }
}

function typesOf(fields: Fields): string[] {
  const type = fields['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? unescaped(value).trim() : undefined;
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(names);
  if (typeof value === 'string') return [unescaped(value)];
  if (typeof value !== 'object' || value === null) return [];
  const name = text((value as Fields).name);
  return name === undefined ? [] : [name];
}

/** Beyond this the text is taken from the page alone: no article is so long, and it is searched often. */
const LONGEST_BODY = 300_000;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The article's text; of a live report, that of its entries too. */
function bodyText(fields: Fields): string | undefined {
  const entries = Array.isArray(fields.liveBlogUpdate) ? (fields.liveBlogUpdate as unknown[]) : [];
  const parts = [fields, ...entries.slice(0, 500)].flatMap((part) => text(fieldsOf(part).articleBody) ?? []);
  const body = parts.join('\n');
  return body !== '' && body.length <= LONGEST_BODY ? body : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', middot: '·' }; // prettier-ignore

/** Character references that papers leave in their JSON, resolved; unknown ones stay. */
export function unescaped(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole, dec?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = dec === undefined ? parseInt(hex ?? '', 16) : Number(dec);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
