/** What a part of a page shows itself by, in either language, and how long it is at most. */
const SIGNS: readonly (readonly [role: string, longest: number, sign: RegExp])[] = [
  ['contact', 160, /^[^@]*\b(?:comments|questions|inquiries|corrections)\b[^@]{0,60}@/i],
  ['contact', 120, /^[^@]*(?:문의|제보|의견)[^@]{0,40}@/],
  ['byline', 140, /^By (?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+(?:$|,| and )[^.?!”"]*$/u],
  ['byline', 70, /^[^.?!”’"]{2,50}(?:기자|특파원|논설위원|통신원)(?: ?[\w.+-]+@[\w.-]+)?$/],
  [
    'byline',
    40,
    /^[가-힣]{2,4} ?[|ㅣ] ?[^.?!]{2,30}$|^[가-힣]{2,4} [^.?!]{2,24}(?:교수|교사|변호사|작가|연구원|연구위원)$/,
  ],
  [
    'note',
    900,
    /^[([]?(?:Editor|Translator)[’']s note\b|^The views (?:presented|expressed)|^[[(]?편집자 ?주|^※/i,
  ],
  [
    'caption',
    350,
    /\((?:provided by|courtesy of|photo by|pool|Yonhap|Reuters|AP|AFP|[^()]{2,40}\/|[^()]{2,40}photographer)[^()]*\)$/,
  ],
  [
    'caption',
    200,
    /(?:[다임음됨]|[.”’>)]) ?[^.]{1,24}(?: 제공|[가-힣]기자| 기자|연합뉴스|뉴시스|공동취재단|사진)$/,
  ],
];

/** The part that a text shows to be of, where one is plain: contact, byline, note or caption. */
function shownBy(text: string): string | undefined {
  const found = SIGNS.find(([, longest, sign]) => text.length <= longest && sign.test(text));
  return found?.[0];
}

/** Parts that both sides have or neither: where one alone shows one, it may only look so. */
const SHARED = new Set(['byline', 'caption']);

interface Side {
  readonly texts: readonly string[];
  readonly roles?: readonly string[] | undefined;
}

/** A page that marks a part anywhere is taken to mark all of its kind. */
function shownIn({ texts, roles }: Side): readonly (string | undefined)[] {
  const marked = new Set(roles);
  return texts.map((text, i) => {
    if ((roles?.[i] ?? 'paragraph') !== 'paragraph') return undefined;
    const shown = shownBy(text.trim());
    return shown !== undefined && marked.has(shown) ? undefined : shown;
  });
}

/**
 * Roles of two sides, with those that the texts show themselves where they are said to be paragraphs, as on
 * pages that mark no parts.
 */
export function rolesOf(left: Side, right: Side): { left: readonly string[]; right: readonly string[] } {
  const shown = { left: shownIn(left), right: shownIn(right) };
  const merged = (side: Side, mine: readonly (string | undefined)[], other: Side, theirs: typeof mine) =>
    side.texts.map((_, i) => {
      const role = mine[i];
      const kept =
        role !== undefined && (!SHARED.has(role) || theirs.includes(role) || other.roles?.includes(role));
      return kept ? role : (side.roles?.[i] ?? 'paragraph');
    });
  return {
    left: merged(left, shown.left, right, shown.right),
    right: merged(right, shown.right, left, shown.left),
  };
}
