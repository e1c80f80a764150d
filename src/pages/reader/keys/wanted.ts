import { useEffect, useState } from 'preact/hooks';
import { library, watchLibrary } from '../../../library/index.ts';

/** Whether keys act is kept under this name; they do as long as it is not `false`. */
const SETTING = 'keys';

/** Whether the reader wants keys to act, as it is kept, and how to change it. */
export function useKeysWanted(
  onFailure: (error: unknown) => void,
): readonly [boolean | undefined, (on: boolean) => void] {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    let stale = false;
    const read = () => {
      library.setting(SETTING).then((kept) => {
        if (!stale) setOn(kept !== false);
      }, onFailure);
    };
    const unwatch = watchLibrary(({ kind, id }) => {
      if (kind === 'setting' && id === SETTING) read();
    });
    read();
    return () => {
      stale = true;
      unwatch();
    };
  }, [onFailure]);
  const turn = (wanted: boolean) => {
    setOn(wanted);
    library.keepSetting(SETTING, wanted).catch(onFailure);
  };
  return [on, turn];
}
