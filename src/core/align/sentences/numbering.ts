import { isHangul } from './characters.ts';
import type { Mark } from './mark.ts';

/** What all of these end in. */
const MAY_NUMBER = /[\d가나다라마바사]/;
/** “1.”, “Q2.”, “가.” before an item. 아, 자 and 하 are words too. */
const ITEM = /^[\s“‘"'([-]*(?:[A-Z]?\d{1,2}|[가나다라마바사])$/;
const ITEM_WITHIN = /[:：“‘"'「『(]\s*\d{1,2}$/;
/** “Step 1.”, “표 2.”: the name of a part goes before its heading. */
const PART =
  /^(?:Step|Chapter|Part|Section|Figure|Table|Question|Problem|Example|Exercise|Lesson|Rule|문제|질문|그림|표|사진|예제|단계|부록)\s?\d{1,2}$/;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d$/;
const YEAR_AND_MORE = /(?<!\d)\d{4}\.\s?\d{1,2}(?:\.\s?\d{1,2})?$/;
const MONTH_AND_DAY = /(?<!\d)\d{1,2}\.\s\d{1,2}$/;
const MONTH = /(?<!\d)\d{1,2}$/;
const FIGURE_AND_DOT = /^\d{1,2}\.(?!\d)/;

/** A full stop that belongs to the number of an item or to a date such as 2019. 1. 9. */
export function isNumbering(mark: Mark): boolean {
  if (!MAY_NUMBER.test(mark.before.slice(-1))) return false;
  if (mark.closed && mark.closed.close !== ')') return false;
  if (mark.whole && (ITEM.test(mark.before) || PART.test(mark.before))) return true;
  return ITEM_WITHIN.test(mark.before) || isDate(mark);
}

function isDate({ before, after }: Mark): boolean {
  if (YEAR_AND_MORE.test(before)) return true;
  const figureFollows = FIGURE_AND_DOT.test(after);
  if (figureFollows && YEAR.test(before)) return true;
  if (MONTH_AND_DAY.test(before)) return isHangul(after[0]) || after.startsWith('(');
  // Without its year a date is looked for in Korean only.
  return figureFollows && MONTH.test(before) && Array.from(before).some(isHangul);
}
