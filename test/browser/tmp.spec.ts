import { test } from './fixtures.ts';
import { recordTasks } from './tasks.ts';
test('x', async ({ openApp }) => {
  const page = await openApp({});
  const spin = () => page.evaluate(() => { const t = performance.now(); let x = 0; for (let i = 0; i < 3e7; i++) x += i % 7; return [performance.now() - t, x]; });
  console.log('plain', await spin(), await spin());
  const s = await page.context().newCDPSession(page);
  await s.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  console.log('slow', await spin(), await spin());
  const r = await recordTasks(page);
  console.log('slow rec', await spin());
  await page.reload();
  console.log('slow rec reload', await spin());
  console.log(Math.max(...await r.stop()));
  console.log('slow after', await spin());
});
