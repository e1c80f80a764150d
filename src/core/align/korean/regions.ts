/** Headlines' short forms of countries and sides. */
const SHORT: readonly (readonly [string, string])[] = [
  ['미', 'US American'],
  ['영', 'British UK'],
  ['러', 'Russia Russian'],
  ['북', 'North Korea Korean'],
  ['남', 'South Korea Korean'],
  ['남북', 'Korea Korean inter'],
];

/** Hanja that headlines write for a country or a side. */
const HANJA: readonly (readonly [string, string])[] = [
  ['美', 'US American'],
  ['中', 'China Chinese'],
  ['日', 'Japan Japanese'],
  ['英', 'UK British Britain'],
  ['北', 'North Korea Korean Pyongyang'],
  ['南', 'South Korea Korean'],
  ['韓', 'South Korea Korean'],
  ['露', 'Russia Russian'],
  ['佛', 'France French'],
  ['獨', 'Germany German'],
];

/** Korean names of countries, regions and Hanja for them, each with its English words. */
export function regionNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (korean: string, english: readonly string[]) =>
    names.set(korean, [...(names.get(korean) ?? []), ...english]);
  const options = { type: 'region', fallback: 'none' } as const;
  const korean = new Intl.DisplayNames(['ko'], options);
  const english = new Intl.DisplayNames(['en'], options);
  for (let i = 0; i < 26 * 26; i++) {
    const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    const name = korean.of(code);
    const meaning = english.of(code);
    if (name !== undefined && meaning !== undefined && /^[가-힣 ]+$/.test(name))
      add(name.replaceAll(' ', ''), [meaning]);
  }
  for (const [name, meanings] of [...SHORT, ...HANJA]) add(name, meanings.split(' '));
  return names;
}
