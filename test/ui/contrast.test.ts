import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const css = read('ui/tokens.css');

/** The declarations of colours in the rule that begins with this selector. */
function colours(selector: string, css: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`There is no rule ${selector}`);
  const rule = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*((?:light-dark\([^;]*)|#[0-9a-f]{6})\s*;/gi)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

const base = new Map([...colours(':root', css), ...colours(':root', read('pages/reader/notes/notes.css'))]);
const paper = colours(":root[data-theme='paper']", css);

function hex(theme: 'light' | 'dark' | 'paper', name: string): string {
  const value = (theme === 'paper' ? paper.get(name) : undefined) ?? base.get(name) ?? '';
  const [light, dark = light] = value.match(/#[0-9a-f]{6}/gi) ?? [];
  const found = theme === 'dark' ? dark : light;
  if (found === undefined) throw new Error(`There is no colour --${name}`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is measured as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark', 'paper'] as const)('%s', (theme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'faint'],
    ['ink', 'en-wash'],
    ['ink', 'ko-wash'],
    ['soft', 'paper'],
    ['soft', 'raised'],
    ['ink', 'yellow'],
    ['ink', 'green'],
    ['ink', 'blue'],
    ['ink', 'rose'],
  ])('text: --%s on --%s has 7:1', (text, ground) => {
    expect(contrast(hex(theme, text), hex(theme, ground))).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['yellow-line', 'paper'],
    ['green-line', 'paper'],
    ['blue-line', 'paper'],
    ['rose-line', 'paper'],
  ])('what tells colours apart: --%s on --%s has 3:1', (line, ground) => {
    expect(contrast(hex(theme, line), hex(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['soft', 'faint'],
    ['soft', 'en-wash'],
    ['soft', 'ko-wash'],
    ['en', 'paper'],
    ['ko', 'paper'],
    ['en', 'raised'],
    ['ko', 'raised'],
  ])('small print: --%s on --%s has 4.5:1', (text, ground) => {
    expect(contrast(hex(theme, text), hex(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });
});
