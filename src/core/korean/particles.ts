/**
 * Particles and the copula as they follow a noun, the longer before the shorter. A chain of up to three
 * is taken off (에서 + 는, 으로 + 부터 + 의).
 */
const PARTICLES =
  '이라고는 이라는 이라며 이라고 이라도 이었던 이었다 이었고 입니다 이라면 이지만 이면서 이었으며 이므로 이거나 ' +
  '으로서 으로써 으로부터 에게서 한테서 에서의 에서는 에서도 에서만 로부터 까지는 까지도 부터는 만으로 보다는 처럼은 ' +
  '이라 이란 이다 이며 이자 이고 이던 인데 에게 한테 께서 에서 에는 에도 에만 에의 으로 부터 까지 보다 처럼 마다 마저 조차 만큼 대로 밖에 ' +
  '이나 이든 라고 라는 라며 라도 라면 로서 로써 하고 이랑 같이 였던 였다 였고 지만 께 랑 은 는 이 가 을 를 의 에 로 와 과 도 만 나 야 여 란 며 고 인 일 임 이여 들 씩 뿐 쯤 님 씨';

const ENDINGS = new Set(PARTICLES.split(' '));
/** The copula as it follows a vowel: 문제다. After one syllable it is rather a verb's own end: 사다. */
const COPULA = '다';
const LEAST_NOUN = 2;
const LONGEST = 5;
const CHAIN = 3;

/**
 * What is left of an eojeol when particles are taken off its end, the eojeol itself first, shortest last.
 * Over-generates: the caller knows which of them is a word.
 */
export function nounCandidates(eojeol: string): string[] {
  const found = [eojeol];
  let layer = [eojeol];
  for (let depth = 0; depth < CHAIN && layer.length > 0; depth++) {
    const next: string[] = [];
    for (const word of layer)
      for (let cut = 1; cut <= LONGEST && cut < word.length; cut++) {
        const ending = word.slice(-cut);
        const rest = word.slice(0, -cut);
        const copula = depth === 0 && ending === COPULA && rest.length >= LEAST_NOUN;
        if (!copula && !ENDINGS.has(ending)) continue;
        if (!found.includes(rest)) {
          found.push(rest);
          next.push(rest);
        }
      }
    layer = next;
  }
  return found;
}

/** Whether a piece that stands behind a number, a Latin word or a quote is nothing but particles. */
export function isParticle(piece: string): boolean {
  return ENDINGS.has(piece);
}
