import { isByline, mailAddresses, withoutMail } from './byline.ts';
import { furnitureOf, isContact } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import { findTime } from './times.ts';

/** What a single line is by its own words, whatever stands around it. */
export type LineKind = Furniture | 'dates' | 'byline' | 'contact' | 'mail' | 'text';

/** Whatever is longer is text: no pattern need look at it. */
const LONGEST_LINE = 400;

const DATE_LABEL =
  /^(?:posted|published|first published|created|modified|updated|last (?:updated|modified)|date|issued|기사\s*)?(?:등록|수정|입력|작성|승인|송고|발행|게재|업데이트|업로드|최종\s*수정|최종\s*업데이트|기사\s*등록|기사\s*입력|기사\s*수정)?(?:일시?|시간|시각)?\s*(?:on|at)?\s*[:：|]?\s*$/i;

/** Whether the line is about when it was posted and modified, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > 160) return false;
  let rest = line;
  let found = 0;
  for (let time = findTime(rest); time && found < 4; time = findTime(rest)) {
    rest = `${rest.slice(0, time.start)}\n${rest.slice(time.end)}`;
    found++;
  }
  if (found === 0) return false;
  return rest
    .split('\n')
    .every((part) =>
      DATE_LABEL.test(
        part
          .replace(
            /\([월화수목금토일]\)|[월화수목금토일]요일|[\s|·•,()[\]~–-]+|\b(?:KST|ET|UK|US|local time)\b|\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b/gi,
            ' ',
          )
          .trim(),
      ),
    );
}

/** Looks at one line, which is tidy and has no white space at its ends. */
export function kindOfLine(line: string): LineKind {
  if (line.length > LONGEST_LINE) return 'text';
  const furniture = furnitureOf(line);
  const mails = mailAddresses(line);
  if (mails.length > 0) {
    if (isByline(line)) return 'byline';
    if (isContact(line)) return 'contact';
    if (withoutMail(line).length < 3) return 'mail';
  }
  if (furniture) return furniture;
  if (isDateLine(line)) return 'dates';
  return isByline(line) ? 'byline' : 'text';
}

const SENTENCE_END =
  /(?:[.!?…。][”’"'」』)\]]*|[다요죠까음함됨임][”’"'」』)]+)\s*(?:\([^)]{1,30}\)|\[\d+\])?$/;

/** Whether the line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-60)) && !/(?:…|\.{2,})[”’"']*$/.test(line.length < 60 ? line : '');
}

/** Whether the line could be a headline: short, and no whole sentence. */
export function isHeadlineShaped(line: string): boolean {
  const max = /[가-힣]/.test(line) ? 70 : 160;
  return line.length <= max && (!endsSentence(line) || /[?!][”’"']?$/.test(line));
}

const BULLET = /^[■▲△◇◆●□▶▷◎○★☆※▣◈]+\s*/;

/** The line without the mark that Korean papers set before a subhead, and whether it had one. */
export function withoutBullet(line: string): { readonly text: string; readonly marked: boolean } {
  const text = line.replace(BULLET, '');
  return text === '' ? { text: line, marked: false } : { text, marked: text !== line };
}

/** The item of a list line: `- one`, `• one`, `1. one`; undefined where it is none. */
export function listItem(line: string): string | undefined {
  return /^(?:[-*•·‣–—]\s+|\d{1,2}[.)]\s+|[①-⑳]\s*)(\S.*)$/.exec(line)?.[1];
}
