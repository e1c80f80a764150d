/** Names under which pages keep when an article was published. */
export const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:regdate',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article:published',
  'dable:published_time',
  'created-date',
  'ptime',
  'published',
  'article_date_original',
  'og:published_time',
  'date.created',
  'dc:created',
  'analyticsattributes.articledate',
  'date_published',
];
/** The same of when it was changed. */
export const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'utime',
  'modified',
];
/** Names that pages give to an element that prints a date. */
export const DATE_NAME =
  /(?:^|[\s_-])(?:date\w*|time\w*|datetime|published|pubdate|timestamp|posted|num-?date|headline-data|update-?time|regdate|article-?date|byline-?date)(?=$|[\s_-])/;

/** Attributes in which pages keep the time that they print in their own way. */
export const DATA =
  /^data-(?:[a-z-]*-)?(?:date-?time|(?:published?|modified|modify|updated?|regist?(?:er|ration)?|reg)-?(?:date|time|at|on)?(?:-?time)?|date)$/;
export const MODIFIED_DATA = /modif|updat|edit/;
