import { useId } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { likelyOffset, type TimeParts } from './times.ts';

const KOREA = '+09:00';
const UTC = '+00:00';

function offsetName(offset: string): string {
  if (offset === KOREA) return t('add:right.korea');
  return offset === UTC ? 'UTC' : `UTC${offset}`;
}

interface TimeFieldsProps {
  readonly legend: string;
  readonly parts: TimeParts;
  readonly onChange: (parts: TimeParts) => void;
}

/** A day, a time of day and the offset that it was printed with. */
export function TimeFields({ legend, parts, onChange }: TimeFieldsProps) {
  const id = useId();
  const offsets = new Set([KOREA, UTC, likelyOffset(''), parts.offset]);
  return (
    <fieldset class="time">
      <legend>{legend}</legend>
      <p>
        <label for={`${id}-date`}>{t('add:right.date')}</label>
        <input
          class="field"
          id={`${id}-date`}
          type="date"
          value={parts.date}
          onInput={(event) => onChange({ ...parts, date: event.currentTarget.value })}
        />
      </p>
      <p>
        <label for={`${id}-time`}>{t('add:right.time')}</label>
        <input
          class="field"
          id={`${id}-time`}
          type="time"
          value={parts.time}
          onInput={(event) => onChange({ ...parts, time: event.currentTarget.value })}
        />
      </p>
      <p class="zone">
        <label for={`${id}-offset`}>{t('add:right.zone')}</label>
        <select
          class="field"
          id={`${id}-offset`}
          value={parts.offset}
          onChange={(event) => onChange({ ...parts, offset: event.currentTarget.value })}
        >
          {[...offsets].map((offset) => (
            <option key={offset} value={offset}>
              {offsetName(offset)}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}
