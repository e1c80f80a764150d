import type { Lang } from '../bitext/index.ts';
import { DATA, DATE_NAME, MODIFIED, MODIFIED_DATA, PUBLISHED } from './date-names.ts';
import type { Unit } from './flow.ts';
import { addTimes } from './header.ts';
import type { HeaderFields } from './header.ts';
import { isDateLine } from './lines.ts';
import { metaText } from './meta.ts';
import type { Meta } from './meta.ts';
import type { Story } from './story.ts';
import { findTime, readTime } from './times.ts';
import { branches, isBranch, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

export interface Moments {
  readonly published?: string;
  readonly modified?: string;
}

/** When the article was published and modified: by the page's data, by its markup, by what is printed, by its address. */
export function momentsOf(
  page: Branch,
  units: readonly Unit[],
  meta: Meta,
  story: Story | undefined,
  lang: Lang | undefined,
  url: string | undefined,
): Moments {
  const marked = markedTimes(page, lang);
  const printed = printedTimes(page, units, lang);
  const published =
    read(story?.published, lang) ??
    read(metaText(meta, ...PUBLISHED), lang) ??
    marked.published ??
    printed.published ??
    dayIn(url);
  const modified =
    read(story?.modified, lang) ??
    read(metaText(meta, ...MODIFIED), lang) ??
    marked.modified ??
    printed.modified;
  // A time that is missing on one side is found on the other: a bare date gives way to what is printed.
  const exact =
    published?.length === 10
      ? ([printed.published, timeOn(page, published, lang)].find(
          (time) => time?.startsWith(published) && time.length > 10,
        ) ?? published)
      : published;
  return {
    ...(exact === undefined ? {} : { published: exact }),
    ...(modified === undefined || sameMoment(modified, exact) ? {} : { modified }),
  };
}

/** The day that an address names, as `/2026/10/05/` or at the head of a number. */
function dayIn(url = ''): string | undefined {
  const [, y, m, d] = /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\D|\d{4,9}(?!\d)|$)/.exec(url) ?? [];
  return y === undefined ? undefined : readTime(`${y}${m ?? ''}${d ?? ''}`);
}

/** The time of day that a `time` element of that day has in its attribute. */
function timeOn(page: Branch, day: string, lang: Lang | undefined): string | undefined {
  for (const { tag, attributes } of branches(page)) {
    const time = tag === 'time' ? read(attributes.get('datetime'), lang) : undefined;
    if (time?.startsWith(day) && time.length > day.length) return time;
  }
  return undefined;
}

function read(value: string | undefined, lang: Lang | undefined): string | undefined {
  return value === undefined ? undefined : readTime(value, lang);
}

function sameMoment(one: string, other: string | undefined): boolean {
  return other !== undefined && Math.abs(Date.parse(one) - Date.parse(other)) < 60_000;
}

function markedTimes(page: Branch, lang: Lang | undefined): HeaderFields {
  const fields: HeaderFields = {};
  for (const branch of branches(page)) {
    const prop = `${branch.attributes.get('itemprop') ?? ''} ${branch.attributes.get('property') ?? ''} ${branch.attributes.has('pubdate') ? 'datePublished' : ''}`;
    const value = branch.attributes.get('datetime') ?? branch.attributes.get('content');
    const role = /datePublished|dateCreated/i.test(prop)
      ? 'published'
      : /dateModified/i.test(prop)
        ? 'modified'
        : undefined;
    addData(fields, branch, lang);
    if (role === undefined) continue;
    const time = read(value, lang) ?? findTime(textWithin(branch, 160) ?? '', lang)?.time;
    if (time !== undefined) fields[role] ??= time;
  }
  return fields;
}

/** Takes the times in attributes of an element that prints one itself. */
function addData(fields: HeaderFields, branch: Branch, lang: Lang | undefined): void {
  for (const [name, held] of branch.attributes) {
    if (!DATA.test(name) || !/\d/.test(textWithin(branch, 60) ?? '')) continue;
    const time = read(held, lang);
    if (time !== undefined) fields[MODIFIED_DATA.test(name) ? 'modified' : 'published'] ??= time;
  }
}

const DATED = /\d{2,4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}/;
const LABELLED = /입력|등록|작성|승인|송고|발행|게재|posted|published/i;

/** Lines about dates wherever they stand, in buttons and menus too. A bare day at the top is often today's. */
function addLines(fields: HeaderFields, page: Branch, lang: Lang | undefined): void {
  for (const branch of branches(page)) {
    const dated = branch.children.some((child) => !isBranch(child) && DATED.test(child.text));
    if (!dated || branch.tag === 'script') continue;
    const line = [branch.parent, branch]
      .map((around) => (around && textWithin(around, 80)) ?? '')
      .find((text) => isDateLine(text) && (/\d:\d\d|\d시/.test(text) || LABELLED.test(text)));
    if (line !== undefined) addTimes(fields, line, lang);
    if (fields.published !== undefined) return;
  }
}

/** Dates in lines of their own, then in elements named after dates, then in `time` elements. */
function printedTimes(page: Branch, units: readonly Unit[], lang: Lang | undefined): HeaderFields {
  const fields: HeaderFields = {};
  for (const unit of units) if (isDateLine(unit.run.text)) addTimes(fields, unit.run.text, lang);
  if (fields.published === undefined) addLines(fields, page, lang);
  if (fields.published !== undefined) return fields;
  for (const branch of branches(page)) {
    if (branch.tag !== 'time' && !DATE_NAME.test(branch.label)) continue;
    const text = textWithin(branch, 160) ?? '';
    const datetime = read(branch.attributes.get('datetime'), lang);
    if (datetime !== undefined && branch.tag === 'time') fields.published ??= datetime;
    else addTimes(fields, text, lang);
    if (fields.published !== undefined) break;
  }
  return fields;
}
