import { library } from '../../library/index.ts';
import { looks, wear, type Looks } from '../../ui/index.ts';
import { type, wearType, type SetLanguage, type TypeOf } from './type.ts';

/** A part of the looks that is chosen anew: the theme, the scale, or something of how a language is set. */
export type Choice = Partial<Looks> | { readonly lang: SetLanguage; readonly type: Partial<TypeOf> };

/** Puts what was chosen on the page and keeps it. */
export function chooseLooks(choice: Choice, onFailure: (error: unknown) => void): void {
  if ('lang' in choice) {
    const { lang } = choice;
    wearType({ ...type.value, [lang]: { ...type.value[lang], ...choice.type } });
  } else wear({ ...looks.value, ...choice });
  library.keepSetting('looks', { ...looks.value, type: type.value }).catch(onFailure);
}
