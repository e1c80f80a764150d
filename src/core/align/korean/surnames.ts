import { stem } from '../english/stem.ts';
import { closes } from '../numbers/counters.ts';
import { prefixSet } from '../numbers/prefixes.ts';
import type { Token } from '../token.ts';
import type { Meanings } from './lexicon.ts';

/** Surnames and the ways they are spelt. */
const SPELT =
  '김 Kim Gim|이 Lee Yi Rhee Ri Rhie|박 Park Pak Bak|최 Choi Choe|정 Jung Chung Jeong Cheong|강 Kang Gang|조 Cho Jo|윤 Yoon Yun|' +
  '장 Jang Chang|임 Lim Im Yim Rim|한 Han|오 Oh|서 Seo Suh|신 Shin Sin|권 Kwon Gwon|황 Hwang|안 Ahn An|송 Song|류 Ryu Yoo|' +
  '유 Yoo Yu Ryu You|홍 Hong|고 Ko Koh Go|문 Moon Mun|양 Yang|손 Son Sohn|배 Bae Pae|백 Baek Paik Paek|허 Heo Huh Hur|남 Nam|' +
  '심 Shim Sim|노 Roh Noh|하 Ha|곽 Kwak Gwak|성 Sung Seong|차 Cha|주 Joo Ju|우 Woo|구 Koo Gu Ku|민 Min|나 Na Ra|진 Jin Chin|' +
  '지 Ji Jee|엄 Eom Um|채 Chae|원 Won|천 Cheon Chun|방 Bang|공 Kong Gong|함 Ham|변 Byun Byeon|염 Yeom|여 Yeo|추 Choo Chu|도 Do|' +
  '소 So|석 Seok Suk|선 Sun|설 Seol|마 Ma|길 Gil Kil|연 Yeon|위 Wi|표 Pyo|명 Myung|기 Ki|반 Ban|왕 Wang|금 Keum|옥 Ok|육 Yook|' +
  '맹 Maeng|탁 Tak|국 Kook|은 Eun|용 Yong|리 Ri|태 Tae';

const SURNAMES = new Map(
  SPELT.split('|').map((entry) => {
    const [surname = '', ...spellings] = entry.split(' ');
    return [surname, spellings.map((spelling) => [stem(spelling.toLowerCase()), 1] as const)] as const;
  }),
);

/** What people are called by after their surname. */
const TITLES = prefixSet(
  '대통령 국무위원장 위원장 의원 장관 총리 부총리 대표 원내대표 최고위원 위원 변호사 교수 회장 부회장 사장 기자 감독 선수 총장 ' +
    '사무총장 원장 이사장 이사 대사 특보 실장 수석 차관 국장 과장 청장 시장 지사 군수 구청장 판사 검사 대법관 재판관 목사 신부 ' +
    '박사 씨 양 군 옹 여사 후보 당선 부장 팀장 본부장 소장 작가 배우 시인 책임연구원 선임연구원 연구원 연구위원 대변인 전무 상무 코치 처장 비서관 의장 주석 ' +
    '앵커 단장 센터장 경위 경감 총경 대령 중령 소령 대위 하사 병장 상병 일병',
);

const CALLED =
  /^(?:아무개(?=[(\s]|씨|[은는이가의])|모(?=\(\d| ?씨| [양군])|모?씨(?=[은는이가를의와과도에\s,.(]|$))/;
const BEGINS = new Set('아모씨');
const FORMER = ' 전 ';

/** The surname that a full name begins with, as a token of its own: papers in English go on with it alone. */
export function surnameOf(name: string): Token | undefined {
  const means = name.length >= 2 && name.length <= 4 ? SURNAMES.get(name[0] ?? '') : undefined;
  return means ? surnameToken(name[0] ?? '', means) : undefined;
}

export const surnameToken = (surname: string, means: Meanings): Token => ({
  key: `ko:${surname}/`,
  kind: 'name',
  means,
});

/** The English of a surname that stands alone before a title (오 변호사, 문 전 대통령) or in 박씨, 최모씨, 박아무개. */
export function surnameAt(
  text: string,
  at: number,
): { readonly means: Meanings; readonly end: number } | undefined {
  const means = SURNAMES.get(text[at] ?? '');
  if (!means) return undefined;
  const end = at + 1;
  if (text[end] !== ' ') {
    if (!BEGINS.has(text[end] ?? '')) return undefined;
    const called = CALLED.exec(text.slice(end, end + 8));
    return called ? { means, end: end + called[0].length } : undefined;
  }
  return isNamed(text, end) ? { means, end } : undefined;
}

const AGE = /^\(\d{1,3}\)/;

/** Whether a title or an age follows: what stands before it is a name. */
export function isNamed(text: string, at: number): boolean {
  if (text[at] === '(') return AGE.test(text.slice(at, at + 5));
  if (text[at] !== ' ') return false;
  const from = text.startsWith(FORMER, at) ? at + FORMER.length : at + 1;
  const title = TITLES.at(text, from);
  return title !== undefined && closes(text, from + title[0].length);
}
