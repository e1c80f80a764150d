import { languageName, t } from '../../i18n/index.ts';
import { Icon, Switch } from '../../ui/index.ts';
import { FACES, LEADINGS, MEASURES, SET, SIZES, type, type SetLanguage, type TypeOf } from './type.ts';

type Change = (lang: SetLanguage, part: Partial<TypeOf>) => void;

/** How each language is set: shut until it is asked for. */
export function TypeInDetail({ onChange }: { onChange: Change }) {
  return (
    <details class="type-detail">
      <summary>
        {t('looks:detail')}
        <Icon name="forward" />
      </summary>
      <div class="languages">
        {SET.map((lang) => (
          <LanguageType key={lang} lang={lang} onChange={onChange} />
        ))}
      </div>
    </details>
  );
}

function LanguageType({ lang, onChange }: { lang: SetLanguage; onChange: Change }) {
  const { size, leading, measure, face } = type.value[lang];
  const name = languageName(lang);
  return (
    <fieldset>
      <legend>{name}</legend>
      <Row
        name={t('looks:face.title')}
        of={name}
        value={face}
        values={FACES}
        label={(value) => t(`looks:face.${value}`)}
        onChoose={(value) => onChange(lang, { face: value })}
      />
      {lang === 'ko' && (
        <Row
          name={t('looks:size.title')}
          of={name}
          value={size}
          values={SIZES}
          label={(value) => t(`looks:size.${value}`)}
          onChoose={(value) => onChange(lang, { size: value })}
        />
      )}
      <Row
        name={t('looks:leading.title')}
        of={name}
        value={leading}
        values={LEADINGS}
        label={(value) => t(`looks:leading.${value}`)}
        onChoose={(value) => onChange(lang, { leading: value })}
      />
      <Row
        name={t('looks:measure.title')}
        of={name}
        value={measure}
        values={MEASURES}
        label={(value) => t(`looks:measure.${value}`)}
        onChoose={(value) => onChange(lang, { measure: value })}
      />
    </fieldset>
  );
}

interface RowProps<T extends string> {
  readonly name: string;
  /** The language, for those who hear the name alone. */
  readonly of: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly label: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

function Row<T extends string>({ name, of, value, values, label, onChoose }: RowProps<T>) {
  return (
    <div class="trait">
      <span aria-hidden="true">{name}</span>
      <Switch
        label={t('looks:of', { what: name, language: of })}
        value={value}
        choices={values.map((choice) => ({ value: choice, label: label(choice) }))}
        onChoose={onChoose}
      />
    </div>
  );
}
