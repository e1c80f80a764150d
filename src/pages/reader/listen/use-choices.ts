import { useEffect, useState } from 'preact/hooks';
import { library } from '../../../library/index.ts';
import { asChoices, type Choices } from './choices.ts';

const KEY = 'listening';

/** How the reader wants to listen, and how to change it; it is kept. */
export function useChoices(
  onFailure: (error: unknown) => void,
): readonly [Choices, (part: Partial<Choices>) => void] {
  const [choices, setChoices] = useState<Choices>(() => asChoices(undefined));
  useEffect(() => {
    let stale = false;
    library.setting(KEY).then((kept) => {
      if (!stale) setChoices(asChoices(kept));
    }, onFailure);
    return () => {
      stale = true;
    };
  }, [onFailure]);
  const choose = (part: Partial<Choices>) => {
    const wanted = { ...choices, ...part };
    setChoices(wanted);
    library.keepSetting(KEY, wanted).catch(onFailure);
  };
  return [choices, choose];
}
