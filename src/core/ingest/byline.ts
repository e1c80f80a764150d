const OFFICES =
  '선임기자|전문기자|수석기자|인턴기자|객원기자|시민기자|사진기자|영상기자|대기자|기자|특파원|통신원|논설위원|논설실장|편집위원|편집국장|기획위원|주필|부장|차장|팀장|에디터|앵커|아나운서|칼럼니스트|작가|교수|연구원|연구위원|PD|피디';
const OFFICE = new RegExp(`(?:[가-힣A-Za-z]+\\s*)??(?:${OFFICES})(?![가-힣])`);
const PLACE_PREFIX = /^[[(（]?\s*(?:[가-힣A-Za-z·]{1,12}\s*[/=]\s*)+/;
const NOT_A_NAME = new Set(
  '글 사진 영상 취재 정리 번역 그래픽 편집 서울 부산 대구 인천 광주 대전 울산 세종 수원 제주 베이징 워싱턴 도쿄 뉴욕 파리 런던 모스크바 상하이 선양 기자 온라인 뉴스팀 디지털 경제 정치 사회 국제 문화 스포츠 산업 통일외교 외교'.split(
    ' ',
  ),
);
const MAIL = /[([<{]?\s*(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*[)\]>}]?/g;
const ENGLISH_OFFICE =
  /\b(?:staff|senior|chief|deputy|assistant|associate|contributing|managing|reporters?|writers?|editors?|correspondents?|columnists?|journalists?|photographers?|producers?|interns?|bureau|freelance|special|contributors?|professor|director|analyst|researcher|fellow|translators?|news|desk|political|diplomatic|economics?|additional|reporting|editing|writing|compiled|edited|translated|written|business|sports?|science|health|security|defen[cs]e|court|crime|technology|international|foreign|national|opinion|editorial)\b/i;
const CONNECTOR =
  /^(?:and|&|with|by|for|in|at|of|from|the|de|da|di|del|van|von|der|den|la|le|bin|al|el|y|e|dos|du)$/i;
const OPENING = /^(?:\(?by|written by|words by|story by|reporting by|reported by)[\s:]+/i;

/** The e-mail addresses in a line, in order. */
export function mailAddresses(line: string): string[] {
  return line.includes('@') ? [...line.matchAll(MAIL)].map((match) => match[1] ?? '') : [];
}

/** The line without its e-mail addresses. */
export function withoutMail(line: string): string {
  if (!line.includes('@')) return line;
  return line
    .replace(MAIL, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/[\s,;|]+$/, '')
    .trim();
}

/** Whether a line names who wrote the text, and says nothing else. */
export function isByline(line: string): boolean {
  const plain = withoutMail(line);
  if (plain.length > 200 || plain.length < 2) return false;
  return OPENING.test(plain) ? isEnglishByline(plain) : isKoreanByline(plain);
}

function isEnglishByline(plain: string): boolean {
  const words = plain
    .replace(OPENING, '')
    .split(/[\s,;/|]+/)
    .filter(Boolean);
  if (words.length < 2 || words.length > 25) return words.length === 1 && /^[A-Z]{2,}$/.test(words[0] ?? '');
  return words.every(
    (word) => /^[\p{Lu}\p{Lo}"“'(@\d]/u.test(word) || CONNECTOR.test(word) || ENGLISH_OFFICE.test(word),
  );
}

function isKoreanByline(plain: string): boolean {
  if (plain.length > 70 || !OFFICE.test(plain) || /[.!?]$|다$|[‘“"]/.test(plain)) return false;
  const rest = plain
    .replace(new RegExp(OFFICES, 'g'), ' ')
    .replace(/[[\]()（）<>=/·ㆍ,&|:ㅣ]+/g, ' ')
    .trim();
  const words = rest.split(/\s+/).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.every((word) => /^[가-힣]{1,7}$|^[A-Za-z.]+$|^\d?등$/.test(word))
  );
}

/** Names alone out of a byline: offices, places, addresses and conjunctions are left out. */
export function bylineNames(line: string): string[] {
  const plain = withoutMail(line).replace(/^\((.*)\)$/, '$1');
  const names = /[가-힣]/.test(plain) ? koreanNames(plain) : englishNames(plain);
  return [...new Set(names)];
}

function englishNames(plain: string): string[] {
  return plain
    .replace(OPENING, '')
    .replace(/https?:\S+|@\w+|\([^)]*\)/g, ' ')
    .split(/\s*[,;|/•·]\s*|\s+(?:and|&|with)\s+|^(?:and|with)\s+/i)
    .map((part) =>
      part
        .replace(/^(?:and|by|with)\s+/i, '')
        .replace(/\s+(?:for|in|at|from)\s.*$/, '')
        .trim(),
    )
    .filter(isEnglishName);
}

function isEnglishName(part: string): boolean {
  const words = part.split(/\s+/);
  if (part.length < 2 || part.length > 60 || words.length > 6) return false;
  if (!/^\p{Lu}/u.test(part) || /\d|https?:|\bupdated\b/iu.test(part)) return false;
  return !ENGLISH_OFFICE.test(part);
}

function koreanNames(plain: string): string[] {
  const bare = plain.replace(PLACE_PREFIX, '').replace(/[[\]()（）<>]/g, ' ');
  return bare
    .split(new RegExp(`(?:${OFFICES})(?![가-힣])`))
    .slice(0, -1)
    .flatMap((part) => {
      const words = part
        .split(/[\s,·ㆍ/=&|:]+/)
        .filter((word) => /^[가-힣]{2,5}$/.test(word) && !NOT_A_NAME.has(word));
      // "통일외교팀 김하나 기자": what stands before a name and ends like a desk is one.
      return words.filter(
        (word) => !/(?:팀|부|국|실|신문|일보|뉴스|닷컴|방송)$/.test(word) || word.length <= 3,
      );
    });
}

const DATELINE =
  /^(?:[([（【]\s*[^)\]）】]{1,40}[)\]）】]\s*)?((?:[가-힣]{2,4}[·ㆍ,\s]\s*){0,3}[가-힣]{2,4})\s*(?:선임|전문|인턴|객원)?(?:기자|특파원|통신원)\s*=\s/;
const BRACKET_LINE = /^[[【]\s*[^\]】=]{1,20}=\s*([^\]】]{2,30}?(?:기자|특파원|통신원))\s*[\]】]/;

/** The names that an agency prints in front of the first sentence: `(서울=연합뉴스) 김하나 기자 = ...`. */
export function datelineNames(paragraph: string): string[] {
  const name = DATELINE.exec(paragraph)?.[1] ?? BRACKET_LINE.exec(paragraph)?.[1];
  if (name === undefined) return [];
  return koreanNames(/(?:기자|특파원|통신원)$/.test(name) ? name : `${name} 기자`);
}
