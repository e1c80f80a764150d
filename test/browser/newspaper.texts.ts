/** The invented article of the test newspaper, paragraph by paragraph, in both languages. */
export const RADIO = {
  en: {
    title: 'The station that reads the tide tables aloud',
    deck: 'A two-room radio station keeps the boats of the Jeongdo strait company',
    caption: 'The studio above the fish market, an hour before the first broadcast.',
    paragraphs: [
      'At 4:50 every morning, before the news and before the sun, the radio station above the Jeongdo fish market reads the tide tables aloud.',
      'The broadcast lasts 11 minutes and reaches about 340 boats between the harbour and the seven outer islands.',
      '“People have the numbers on their phones,” said Bak Sun-nam, 67, who has read them since 1989. “What they want is to hear that somebody else is awake.”',
      'The station was founded in 1974 by four net makers, who bought their first transmitter from a closing school for 900,000 won.',
      'Last winter its antenna fell in a storm, and for nine days the strait was silent. On the tenth day the harbour children read the tables through a loudspeaker.',
      'The county has now set aside 62 million won for a new mast, which is to stand by Apr. 30.',
      'Two students from Mokpo will learn to read beside her this summer. One of them, she says, already pauses in the right places.',
    ],
    subhead: 'Nine days of silence',
    added:
      'The station asks listeners to send in recordings of the old broadcasts; 26 tapes have arrived so far.',
  },
  ko: {
    title: '물때를 소리 내어 읽는 방송국',
    deck: '방 두 칸짜리 라디오가 정도 해협의 배들과 함께한다',
    caption: '첫 방송 한 시간 전, 어시장 위층의 스튜디오.',
    paragraphs: [
      '매일 새벽 4시50분, 뉴스보다도 해보다도 먼저 정도 어시장 위층의 라디오 방송국은 물때표를 소리 내어 읽는다.',
      '방송은 11분 동안 이어지고, 항구와 바깥 섬 일곱 곳 사이의 배 340여 척에 닿는다.',
      '“숫자는 다들 전화기에 있지요.” 1989년부터 물때를 읽어 온 박순남(67)씨가 말했다. “듣고 싶은 건 누군가 또 깨어 있다는 소리예요.”',
      '방송국은 1974년 그물 만드는 사람 넷이 세웠다. 문을 닫는 학교에서 첫 송신기를 90만원에 샀다.',
      '지난겨울 폭풍에 안테나가 쓰러져 아흐레 동안 해협이 조용했다. 열흘째 되는 날 항구 아이들이 확성기로 물때표를 읽었다.',
      '군은 새 송신탑에 6200만원을 쓰기로 했다. 탑은 4월30일까지 세운다.',
      '목포에서 온 학생 두 명이 올여름 그의 곁에서 읽기를 배운다. 한 명은 벌써 쉬어야 할 자리에서 쉴 줄 안다고 그는 말한다.',
    ],
  },
} as const;

/** Another article altogether, which a page wrongly names as its original. */
export const KILN = {
  title: '가마를 식히는 사흘',
  paragraphs: [
    '강진의 한 도예가는 불을 끈 가마를 사흘 동안 열지 않는다.',
    '서두르면 그릇에 금이 간다고 그는 스승에게서 배웠다.',
    '기다리는 동안 그는 흙을 밟고 마당을 쓸고 편지를 쓴다.',
  ],
} as const;
