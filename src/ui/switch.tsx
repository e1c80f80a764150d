import type { ComponentChildren } from 'preact';

/** One choice of a switch. `lang` where its label is in a language of its own. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly lang?: string;
}

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

const STEP: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A radio group in one row; the arrow keys move the choice, as radio buttons do. */
export function Switch<T extends string>({ label, choices, value, onChoose }: SwitchProps<T>) {
  const step = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = STEP[event.code];
    if (by === undefined || event.isComposing) return;
    event.preventDefault();
    const at = choices.findIndex((choice) => choice.value === value);
    const next = (at + by + choices.length) % choices.length;
    const chosen = choices[next];
    if (!chosen) return;
    onChoose(chosen.value);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="switch" role="radiogroup" aria-label={label} onKeyDown={step}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          data-value={choice.value}
          lang={choice.lang}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
