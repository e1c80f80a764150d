import { describe, expect, test } from 'vitest';
import { romanise } from '../../../src/core/korean/forms/index.ts';

/** Examples of the rules of 2000, in small letters and without their hyphens. */
const NOUNS = `구미 gumi 영동 yeongdong 백암 baegam 옥천 okcheon 합덕 hapdeok 호법 hobeop 월곶 wolgot 벚꽃 beotkkot
  한밭 hanbat 구리 guri 설악 seorak 칠곡 chilgok 임실 imsil 울릉 ulleung 대관령 daegwallyeong 백마 baengma
  신문로 sinmunno 종로 jongno 왕십리 wangsimni 별내 byeollae 신라 silla 학여울 hangnyeoul 알약 allyak
  해돋이 haedoji 묵호 mukho 집현전 jiphyeonjeon 압구정 apgujeong 낙동강 nakdonggang 죽변 jukbyeon
  낙성대 nakseongdae 합정 hapjeong 팔당 paldang 샛별 saetbyeol 울산 ulsan 중앙 jungang 반구대 bangudae
  세운 seun 해운대 haeundae 부산 busan 세종 sejong 남산 namsan 속리산 songnisan 금강 geumgang 독도 dokdo
  경복궁 gyeongbokgung 무량수전 muryangsujeon 연화교 yeonhwagyo 극락전 geungnakjeon 안압지 anapji
  남한산성 namhansanseong 화랑대 hwarangdae 불국사 bulguksa 현충사 hyeonchungsa 독립문 dongnimmun
  오죽헌 ojukheon 촉석루 chokseongnu 종묘 jongmyo 다보탑 dabotap 광희문 gwanghuimun 민주주의 minjujuui
  충청북도 chungcheongbukdo 제주도 jejudo 의정부 uijeongbu 양주군 yangjugun 도봉 dobong 신창 sinchang 삼죽 samjuk
  인왕 inwang 당산 dangsan 봉천 bongcheon 퇴계로 toegyero 생산량 saengsannyang 난로 nallo 권력 gwollyeok
  값이 gapsi 닭 dak 삶 sam 넋이 neoksi 꽃잎 kkonnip`;
const VERBS = `같이 gachi 굳히다 guchida 좋고 joko 놓다 nota 잡혀 japyeo 낳지 nachi 없었다 eopseotda 많다 manta
  읽다 ikda 읽어 ilgeo 앉아 anja 좋아 joa 놓는 nonneun 싫어 sireo 끓는 kkeulleun 맞히다 machida 닫혀 dachyeo 있습니다 itseumnida`;

const pairs = (list: string) =>
  Array.from(list.matchAll(/([가-힣]+) ([a-z]+)/g), ([, a = '', b = '']) => [a, b] as const);

describe('romanisation', () => {
  test.each(pairs(NOUNS))('%s is %s', (word, latin) => expect(romanise(word, true)).toBe(latin));
  test.each(pairs(VERBS))('%s is %s in a verb', (word, latin) => expect(romanise(word, false)).toBe(latin));
  test.each(['', 'Seoul', '漢江', '4월'])('%j is not read', (word) =>
    expect(romanise(word, true)).toBeUndefined(),
  );
});
