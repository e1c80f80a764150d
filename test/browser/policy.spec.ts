import { CONTENT_POLICY } from '../../src/node/policy.ts';
import { expect, keptOffline, PHONE, test, type Page } from './fixtures.ts';

/** Gathers what the policy refuses in a page, from its first line on. */
async function watchViolations(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('tellViolation', (what: string) => {
    seen.push(what);
  });
  await page.addInitScript(() => {
    const tell = Reflect.get(globalThis, 'tellViolation') as (what: string) => void;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      tell(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return seen;
}

test('every answer carries the policy', async ({ app, request }) => {
  for (const path of ['', 'sw.js', 'manifest.webmanifest', 'nothing-here']) {
    const headers = (await request.get(app + path)).headers();
    expect(headers['content-security-policy']).toBe(CONTENT_POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
});

test('a walk through the app breaks no rule, fails nowhere and asks nobody else', async ({
  app,
  context,
  page,
}) => {
  await page.setViewportSize(PHONE);
  const violations = await watchViolations(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(app)) foreign.push(request.url());
  });

  await page.goto(app);
  await keptOffline(page);
  for (const id of ['night-train', 'tide-market', 'tiger-persimmon']) {
    await page.goto(`${app}#/read/sample-${id}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    for (const language of ['한국어', 'Both', 'English'])
      await page.getByRole('radio', { name: language }).click();
    await page.mouse.wheel(0, 4000);
  }
  for (const route of ['add', 'settings', 'nowhere', '']) {
    await page.goto(`${app}#/${route}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();

  expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
});

/** What each attack came to: `ran` or the name of the error. */
async function attack(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    // The debugger that runs this is above the policy; what it puts off is not.
    await new Promise((resolve) => setTimeout(resolve));
    const tried = (act: () => void): string => {
      try {
        act();
        return Reflect.get(globalThis, 'ran') === true ? 'ran' : 'nothing';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return {
      markup: tried(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="ran = true">';
      }),
      inline: tried(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
      }),
      evaluated: tried(() => {
        Reflect.apply(Reflect.get(globalThis, 'eval') as (code: string) => unknown, globalThis, [
          'ran = true',
        ]);
      }),
      policy: tried(() => {
        const types = Reflect.get(globalThis, 'trustedTypes') as {
          createPolicy(name: string, rules: object): void;
        };
        types.createPolicy('another', {});
      }),
    };
  });
}

const REFUSED = { markup: 'TypeError', inline: 'TypeError', evaluated: 'EvalError', policy: 'TypeError' };

test('what an attacker would try is refused', async ({ openApp }) => {
  expect(await attack(await openApp())).toEqual(REFUSED);
});

test('and so it is on a host that sends no headers of ours', async ({ app, page }) => {
  await page.route(app, async (route) => {
    const answer = await route.fetch();
    const headers = answer.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response: answer, headers });
  });
  const answer = await page.goto(app);
  expect(answer?.headers()).not.toHaveProperty('content-security-policy');
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await attack(page)).toEqual(REFUSED);
});
