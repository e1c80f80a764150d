/** A caption and the credit that stood at its end. */
export interface Caption {
  readonly text: string;
  readonly credit?: string;
}

const AGENCY =
  '연합뉴스|연합|뉴시스|뉴스1|뉴스원|로이터|신화|교도|타스|에이피|에이에프피|게티이미지(?:뱅크|코리아)?|공동취재(?:사진)?(?:단|기자단)?|사진공동취재단|클립아트코리아|픽사베이|언스플래시|Yonhap|KCNA|KCTV|Reuters|AFP|AP|EPA|Getty|Xinhua|Kyodo|TASS|Newsis|News1|Shutterstock|Alamy|Unsplash|Bloomberg|PA Wire|Zuma|Pool';
const WORK = '제공|갈무리|캡처|자료|사진|촬영|Photo|photo|courtesy|Courtesy|provided|Image|image';

/** What stands in brackets at a caption's end is a credit where it names an agency, a camera or an owner. */
const CREDIT_LIKE = new RegExp(
  `(?:^|[\\s/·=(])(?:${AGENCY})(?![가-힣a-z])|${WORK}|기자|^[^.!?]{1,30}/[^.!?]{1,30}$`,
);
/** A name of several words, as stands behind a caption's last sentence. */
const OWNER = /^\p{Lu}[\p{L}.&'’-]*(?:\s\p{Lu}[\p{L}.&'’-]*){1,4}$/u;
const BRACKETED = /\s*[([（［<〈]([^()[\]（）［］<>〈〉]{2,80})[)\]）］>〉]\s*\.?\s*$/;
const LABELLED =
  /(?:^|\s+|(?<=[.)]))\/?\s*(?:사진|자료사진|사진제공|Photo(?:graph|s)?|Image|Picture|Credit)(?:\s*(?:[=:：ㅣ|/]|by\b|ⓒ|©)\s*)([^.!?]{2,80})\.?\s*$/i;
const SIGNED = /\s*(?:ⓒ|©|\(c\))\s*([^.!?]{2,60})\.?\s*$/i;
const AFTER_SENTENCE = new RegExp(
  `(?<=[.!?”"’')])\\s+/?\\s*((?:[^.!?\\s]+\\s){0,4}?[^.!?\\s]*(?:${AGENCY}|기자|제공|갈무리|캡처|작가|통신원|특파원|자료사진)(?:\\s(?:자료)?사진)?)\\.?$`,
);
const AFTER_SLASH = new RegExp(
  `\\s*/\\s*((?:[^.!?\\s/]+\\s){0,2}[^.!?\\s/]*(?:${AGENCY}|기자|제공|DB|화면))\\.?$`,
);
const MAIL = /\s*[(<[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?\s*$/;

/** Takes the credit off a caption's end: `(KCTV/Yonhap News)`, `사진=연합뉴스`, `... 있다. 연합뉴스`, `ⓒ 뉴시스`. */
export function splitCredit(caption: string): Caption {
  const sold = caption.replace(/\s*\*?\s*재판매 및 DB 금지\s*$/, '');
  const line = (sold.includes('@') ? sold.replace(MAIL, '') : sold).trim();
  const bracketed = BRACKETED.exec(line);
  const inside = bracketed?.[1]?.trim() ?? '';
  const owner = bracketed && OWNER.test(inside) && /[.!?]["”’']?$/.test(line.slice(0, bracketed.index));
  if (bracketed && (owner || CREDIT_LIKE.test(inside))) return cut(line, bracketed.index, unlabelled(inside));
  for (const pattern of [LABELLED, SIGNED, AFTER_SENTENCE, AFTER_SLASH]) {
    const match = pattern.exec(line);
    if (match?.[1]) return cut(line, match.index, match[1]);
  }
  return { text: line };
}

function unlabelled(credit: string): string {
  return credit.replace(/^(?:사진|Photos?|Image|Credit)\s*(?:[=:：]|by\b)?\s*/i, '') || credit;
}

function cut(line: string, at: number, credit: string): Caption {
  return { text: line.slice(0, at).trim(), credit: credit.trim() };
}

/** Whether a line that stands among paragraphs is a caption by its own looks: it ends in a credit or is marked as one. */
export function looksLikeCaption(line: string): boolean {
  if (line.length > 600) return false;
  if (/^(?:▲|△|◀|▶|사진\s*[=:：]|\[사진\]|Photo:|Caption:)/.test(line))
    return /[.다]\s|[.)]$|=|ⓒ|©|:/.test(line);
  const { credit, text } = splitCredit(line);
  return credit !== undefined && text.length > 0;
}
