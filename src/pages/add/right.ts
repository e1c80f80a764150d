import { asArticle, type Article } from '../../core/bitext/index.ts';
import { likelyOffset, timeOf, timeParts, type TimeParts } from './times.ts';

/** What the form that puts an article right holds. */
export interface Fields {
  readonly title: string;
  readonly kicker: string;
  readonly lang: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: TimeParts;
  readonly modified: TimeParts;
}

/** The fields of an article as they stand. */
export function fieldsOf(article: Article): Fields {
  const time = (iso: string | undefined) => {
    const parts = timeParts(iso);
    return { ...parts, offset: parts.offset || likelyOffset(article.lang) };
  };
  return {
    title: article.title,
    kicker: article.kicker ?? '',
    lang: article.lang,
    publisher: article.publisher ?? '',
    url: article.url ?? '',
    published: time(article.published),
    modified: time(article.modified),
  };
}

/**
 * An article with the fields in the place of what it had; an empty field means that it has none.
 *
 * @throws {FieldError} naming the field that cannot be so
 */
export function putRight(article: Article, fields: Fields): Article {
  const given = (text: string) => text.trim() || undefined;
  return asArticle({
    ...article,
    title: fields.title.trim(),
    lang: fields.lang,
    kicker: given(fields.kicker),
    publisher: given(fields.publisher),
    url: given(fields.url),
    published: timeOf(fields.published),
    modified: timeOf(fields.modified),
  });
}
