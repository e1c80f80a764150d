import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';

interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The field that looks through both languages; Escape empties it. */
export function Search({ query, onQuery }: SearchProps) {
  return (
    <search class="find">
      <Icon name="search" />
      <input
        type="search"
        value={query}
        aria-label={t('shelf:search.label')}
        placeholder={t('shelf:search.placeholder')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code === 'Escape' && !event.isComposing) onQuery('');
        }}
      />
    </search>
  );
}
