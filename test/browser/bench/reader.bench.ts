/**
 * What a long text costs in the reader, beside a plain page of the same text: `npm run bench:reader`.
 * `PAIRS=2000` before it asks for another length than 10,000.
 */
import { table, numberCell } from '../../../src/node/bench/table.ts';
import { expect, PHONE, test, type Page } from '../fixtures.ts';
import { book, openKept } from '../kept.ts';
import { measureOpening, measureTurn, watchOpening, type Opening, type Turn } from './measure.ts';
import { plainPage } from './plain.ts';

const PAIRS = Number(process.env.PAIRS ?? 10_000);
const MODES = ['original', 'interleaved', 'translation', 'original', 'interleaved', 'translation'];

/** Openings and turns of one page at one speed. */
interface Run {
  readonly openings: readonly Opening[];
  readonly turns: readonly Turn[];
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const longest = (parts: readonly { readonly tasks: readonly number[] }[]) =>
  Math.max(...parts.flatMap(({ tasks }) => tasks));
const over = (parts: readonly { readonly tasks: readonly number[] }[], limit: number) =>
  parts.flatMap(({ tasks }) => tasks).filter((ms) => ms > limit).length / parts.length;

async function measure(page: Page, rate: number, presses: readonly string[]): Promise<Run> {
  const session = await page.context().newCDPSession(page);
  // Said each time: the end of a recording takes it back, and so does a navigation.
  const slow = () => session.send('Emulation.setCPUThrottlingRate', { rate });
  page.on('framenavigated', () => void slow());
  const address = page.url();
  const openings: Opening[] = [];
  for (let time = 0; time < 3; time += 1) openings.push(await measureOpening(page, address, PAIRS));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await page.waitForTimeout(1000);
  const turns: Turn[] = [];
  for (const press of presses) {
    await slow();
    turns.push(await measureTurn(page, press));
  }
  return { openings, turns };
}

test(`the reader with ${PAIRS} pairs`, async ({ openApp }) => {
  const bitext = book('book', PAIRS);
  const runs = new Map<string, Run>();
  for (const rate of [1, 4]) {
    const name = rate === 1 ? 'full speed' : `1/${rate}`;
    const page = await openApp({ viewport: PHONE });
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
    await openKept(page, bitext);
    await expect(page.locator('[data-pair="0"]')).toBeVisible();
    await watchOpening(page);
    const presses = MODES.map((mode) => `.bar [data-value=${mode}]`);
    runs.set(`reader, ${name}`, await measure(page, rate, presses));
    await page.close();

    const plain = await openApp({ viewport: PHONE });
    await watchOpening(plain);
    const address = 'http://plain.example/';
    await plain
      .context()
      .route(address, (route) => route.fulfill({ contentType: 'text/html', body: plainPage(bitext) }));
    await plain.goto(address);
    const turned = MODES.map(() => 'button');
    runs.set(`plain page, ${name}`, await measure(plain, rate, turned));
    await plain.close();
  }
  const head = [
    'ms',
    'first paint',
    'all there',
    'longest task',
    'over 50',
    'turn: frame',
    'longest task',
    'over 50',
  ];
  const rows = [...runs].map(([name, { openings, turns }]) => [
    name,
    numberCell(middle(openings.map(({ paint }) => paint))),
    numberCell(middle(openings.map(({ whole }) => whole))),
    numberCell(longest(openings)),
    numberCell(over(openings, 50), 1),
    numberCell(middle(turns.map(({ frame }) => frame))),
    numberCell(longest(turns)),
    numberCell(over(turns, 50), 1),
  ]);
  process.stdout.write(
    `\n${PAIRS} pairs; three openings, ${MODES.length} turns; medians, and tasks over 50 ms each\n\n${table(head, rows)}`,
  );
});
