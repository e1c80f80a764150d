import type { Unit } from './flow.ts';
import { picture as pictureAt } from './picture.ts';
import { scriptText, unescaped } from './story.ts';
import type { Story } from './story.ts';
import { oneLine, tidy } from './tidy.ts';
import { branches } from './tree.ts';
import type { Branch } from './tree.ts';

type Fields = Readonly<Record<string, unknown>>;
const MOST_OBJECTS = 20_000;
const LONGEST_SCRIPT = 5_000_000;

/** An article that stands in a script of the page only: what its data says and its text as units. */
export interface Buried {
  readonly story: Story;
  readonly units: readonly Unit[];
}

/** The article in a page's scripts: `content_elements`, the form of a publishing system that many papers use. */
export function buriedIn(page: Branch, base: string | undefined): Buried | undefined {
  for (const script of branches(page)) {
    if (script.tag !== 'script') continue;
    const source = scriptText(script);
    if (source.length > LONGEST_SCRIPT || !source.includes('"content_elements"')) continue;
    const fields = storyFields(dataIn(source));
    if (fields) return { story: storyOf(fields), units: unitsOf(fields, page, base) };
  }
  return undefined;
}

/** Units of a text that is known without markup, a line each. */
export function unitsOfText(text: string, home: Branch): Unit[] {
  const lines = tidy(text).split('\n').map(oneLine).filter(Boolean);
  return lines.map((line) => ({ kind: 'text', home, run: { text: line, marks: [] } }));
}

/** JSON that is a script's whole source, or what `globalContent =` is set to. */
function dataIn(source: string): unknown {
  const set = /globalContent\s*=\s*/.exec(source);
  const json = set ? balanced(source, set.index + set[0].length) : source;
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The object that begins at `start`, up to its closing brace; braces in strings do not count. */
function balanced(source: string, start: number): string {
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    const char = source[i];
    if (char === '"') {
      for (i++; i < source.length && source[i] !== '"'; i++) if (source[i] === '\\') i++;
    } else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return source.slice(start, i + 1);
  }
  return '';
}

function storyFields(data: unknown): Fields | undefined {
  const open: unknown[] = [data];
  for (let n = 0; n < open.length && n < MOST_OBJECTS; n++) {
    const value = open[n];
    if (typeof value !== 'object' || value === null) continue;
    const elements = (value as Fields).content_elements;
    if (Array.isArray(elements) && elements.some((one) => text(fieldsOf(one).content) !== undefined))
      return value as Fields;
    for (const inner of Object.values(value)) if (open.length < MOST_OBJECTS) open.push(inner);
  }
  return undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** Text without its inline markup. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = unescaped(value.replace(/<br\s*\/?>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, ''));
  return plain.split('\n').map(oneLine).filter(Boolean).join('\n') || undefined;
}

function storyOf(fields: Fields): Story {
  const by = fieldsOf(fields.credits).by;
  const headline = text(fieldsOf(fields.headlines).basic);
  const description = text(fieldsOf(fields.subheadlines).basic);
  const published = text(fields.display_date) ?? text(fields.publish_date);
  return {
    authors: (Array.isArray(by) ? by : []).flatMap((one) => text(fieldsOf(one).name) ?? []),
    ...(headline === undefined ? {} : { headline }),
    ...(description === undefined ? {} : { description }),
    ...(published === undefined ? {} : { published }),
  };
}

function unitsOf(fields: Fields, home: Branch, base: string | undefined): Unit[] {
  const elements = Array.isArray(fields.content_elements) ? fields.content_elements : [];
  return elements.flatMap((element): Unit[] => {
    const one = fieldsOf(element);
    const unit = (kind: Unit['kind'], value: unknown): Unit[] => {
      const line = text(value)?.replace(/\n/g, ' ');
      return line === undefined ? [] : [{ kind, home, run: { text: line, marks: [] } }];
    };
    if (one.type === 'text') return unit('text', one.content);
    if (one.type === 'header') return unit('heading', one.content);
    if (one.type === 'quote') return unit('quote', one.content ?? linesIn(one.content_elements));
    if (one.type === 'list') return listOf(one, home);
    if (one.type === 'image') return [figureOf(one, home, base)];
    return [];
  });
}

function linesIn(elements: unknown): string {
  const parts: unknown[] = Array.isArray(elements) ? elements : [];
  return parts.flatMap((part) => text(fieldsOf(part).content) ?? []).join(' ');
}

function listOf(list: Fields, home: Branch): Unit[] {
  const items: unknown[] = Array.isArray(list.items) ? list.items : [];
  // The list stands in no element of the page, so that it has one of its own.
  const group: Branch = { ...home, children: [] };
  return items.flatMap((item): Unit[] => {
    const line = text(fieldsOf(item).content)?.replace(/\n/g, ' ');
    return line === undefined ? [] : [{ kind: 'item', home, group, run: { text: line, marks: [] } }];
  });
}

function figureOf(image: Fields, home: Branch, base: string | undefined): Unit {
  const caption = text(image.caption)?.replace(/\n/g, ' ') ?? '';
  const picture = pictureAt(text(image.url) ?? '', base, image.width, image.height);
  return {
    kind: 'figure',
    home,
    run: { text: caption, marks: [] },
    ...(picture === undefined ? {} : { picture }),
  };
}
