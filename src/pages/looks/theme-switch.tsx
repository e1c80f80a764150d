import { t } from '../../i18n/index.ts';
import { looks, Switch, THEMES, type Theme } from '../../ui/index.ts';

/** Which theme the pages wear. */
export function ThemeSwitch({ onTheme }: { onTheme: (theme: Theme) => void }) {
  return (
    <Switch
      label={t('reader:looks.theme')}
      value={looks.value.theme}
      choices={THEMES.map((theme) => ({ value: theme, label: t(`reader:looks.${theme}`) }))}
      onChoose={onTheme}
    />
  );
}
