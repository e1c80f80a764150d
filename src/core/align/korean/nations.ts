import { Prefixes, prefixSet } from '../numbers/prefixes.ts';

/** Countries that headlines write as one syllable, each with its name in full. */
const NATIONS = new Map(
  '한:한국 미:미국 중:중국 일:일본 북:북한 남:한국 러:러시아 영:영국 불:프랑스 독:독일 소:소련'
    .split(' ')
    .map((entry) => {
      const [short = '', name = ''] = entry.split(':');
      return [short, name] as const;
    }),
);
const JOINTS = new Set('·-–ㆍᆞ・‧∙/');
/** Countries written without a joint, as far as that is no other word. */
const SOLID = new Prefixes(
  '한미일 한중일 북중러 남북미 한미 한일 한중 한러 북미 북중 북러 북일 미중 미일 미러 중러 중일 남북'
    .split(' ')
    .map((word) => [word, Array.from(word)] as const),
);
/** What may follow them in one word, besides particles. */
const MATTERS = prefixSet(
  '간 양국 양자 정상 관계 동맹 회담 협상 협력 연합 대화 공조 군사 무역 외교 고위 합의 갈등 실무 국방 공동 접촉 통화 안보 경제 경협 교류 공조 접경 전쟁',
);

/** The names of the countries that stand in short at a place (북-미, 한·미, 한중일), and where they end. */
export function nationsAt(text: string, at: number): { names: readonly string[]; end: number } | undefined {
  if (!NATIONS.has(text[at] ?? '')) return undefined;
  const solid = SOLID.at(text, at);
  if (solid) {
    const end = at + solid[0].length;
    const ends = !/[가-힣]/.test(text[end] ?? '') || /^[은는이가을를의와과도에간]/.test(text.slice(end));
    return ends || MATTERS.at(text, end) ? { names: fullNames(solid[1]), end } : undefined;
  }
  const found = [text[at] ?? ''];
  let end = at + 1;
  while (JOINTS.has(text[end] ?? '') && NATIONS.has(text[end + 1] ?? '')) {
    found.push(text[end + 1] ?? '');
    end += 2;
  }
  return found.length > 1 ? { names: fullNames(found), end } : undefined;
}

const fullNames = (shorts: readonly string[]): string[] => shorts.map((short) => NATIONS.get(short) ?? short);
