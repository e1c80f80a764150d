import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { Sheet } from '../../ui/index.ts';
import { chooseLooks, SizeSteps, ThemeSwitch, TypeInDetail, type Choice } from '../looks/index.tsx';

interface LooksSheetProps {
  /** Puts new looks on the page without moving the line under the eye. */
  readonly change: (put: () => void) => void;
  readonly onClose: () => void;
  readonly onFailure: (error: unknown) => void;
  /** What else there is to choose, above the type. */
  readonly children?: ComponentChildren;
}

/** How the page looks: which texts, their size, the theme and their type, seen at once behind the sheet. */
export function LooksSheet({ change, onClose, onFailure, children }: LooksSheetProps) {
  const choose = (choice: Choice) => change(() => chooseLooks(choice, onFailure));
  return (
    <Sheet title={t('reader:looks.title')} close={t('close')} onClose={onClose}>
      <div class="looks">
        {children}
        <SizeSteps onScale={(scale) => choose({ scale })} />
        <ThemeSwitch onTheme={(theme) => choose({ theme })} />
        <TypeInDetail onChange={(lang, type) => choose({ lang, type })} />
      </div>
    </Sheet>
  );
}
