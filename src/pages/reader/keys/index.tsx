/** The reader's keys: what each does, their list, and whether they act at all. */
import { useLate } from '../late.ts';
import type { KeysSheetProps } from './keys-sheet.tsx';

export { focusPair } from './steps.ts';
export { useActs } from './use-acts.ts';
export { useKeys } from './use-keys.ts';

const load = () => import('./keys-sheet.tsx').then(({ KeysSheet }) => KeysSheet);

/** The sheet that lists the keys. */
export function Keys(props: KeysSheetProps) {
  const Sheet = useLate(load, props.onClose);
  return Sheet ? <Sheet {...props} /> : null;
}
