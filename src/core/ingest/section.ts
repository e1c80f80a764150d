const SECTIONS = new Set(
  (
    '정치 경제 사회 국제 문화 스포츠 연예 오피니언 사설 칼럼 북한 국회 외교 국방 통일 산업 증권 금융 부동산 과학 환경 교육 건강 의료 생활 여행 음식 지역 전국 세계 미국 중국 일본 노동 여성 인권 미디어 책 영화 음악 정치일반 사회일반 국제일반 경제일반 ' +
    'politics economy business national world international society culture sports sport opinion editorial column entertainment science technology tech health environment education travel food lifestyle life style arts books music movies north-korea northkorea southkorea asia us uk europe africa finance markets news'
  ).split(' '),
);

/** The section that a line names: `정치`, `Politics`, or the last step of `정치 > 북한`; else undefined. */
export function sectionOf(line: string): string | undefined {
  const steps = line.split(/\s*[>›»]\s*/).filter(Boolean);
  const last = steps.at(-1);
  if (last === undefined || last.length > 30) return undefined;
  if (steps.length > 1 && steps.every((step) => step.length <= 30)) return last;
  return SECTIONS.has(line.toLowerCase().replace(/[\s·]/g, '')) ? line : undefined;
}
