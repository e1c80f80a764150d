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

/**
 * Roles with those that the texts show themselves where they are said to be paragraphs, as on pages that mark
 * no parts.
 */
export function rolesOf(texts: readonly string[], roles: readonly string[] | undefined): readonly string[] {
  return texts.map((text, i) => {
    const role = roles?.[i] ?? 'paragraph';
    return role === 'paragraph' ? (shownBy(text.trim()) ?? role) : role;
  });
}
