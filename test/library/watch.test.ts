import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Library, watchLibrary, type Change } from '../../src/library/index.ts';
import { madeBitext } from './made.ts';

const CHANNEL = 'naranhi-library';

test('other tabs hear what happens here', async () => {
  const otherTab = new BroadcastChannel(CHANNEL);
  const heard = new Promise((resolve) => {
    otherTab.onmessage = ({ data }) => resolve(data);
  });
  await new Library('telling').add(madeBitext('a', 1));
  expect(await heard).toEqual({ kind: 'added', id: 'a' });
  otherTab.close();
});

test('this page hears what happens in other tabs', async () => {
  const heard = new Promise<Change>((resolve) => {
    const stop = watchLibrary((change) => {
      stop();
      resolve(change);
    });
  });
  const otherTab = new BroadcastChannel(CHANNEL);
  otherTab.postMessage({ kind: 'removed', id: 'b' } satisfies Change);
  expect(await heard).toEqual({ kind: 'removed', id: 'b' });
  otherTab.close();
});

test('nothing is told of what failed', async () => {
  const library = new Library('quiet');
  const heard: Change[] = [];
  const stop = watchLibrary((change) => heard.push(change));
  await expect(library.opened('nothing')).rejects.toMatchObject({ code: 'missing' });
  await library.keepSetting('mode', 'columns');
  stop();
  expect(heard).toEqual([{ kind: 'setting', id: 'mode' }]);
});
