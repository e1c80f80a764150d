interface PickProps<T> {
  readonly label: string;
  /** The label is said, and not seen. */
  readonly bare?: boolean;
  readonly values: readonly T[];
  readonly value: T;
  readonly nameOf: (value: T) => string;
  readonly onPick: (value: T) => void;
}

/** One of a few values, by the browser's own list. */
export function Pick<T>({ label, bare, values, value, nameOf, onPick }: PickProps<T>) {
  return (
    <label>
      <span class={bare ? 'unseen' : undefined}>{label}</span>
      <select
        class="field"
        value={values.indexOf(value)}
        onChange={({ currentTarget }) => {
          const picked = values[currentTarget.selectedIndex];
          if (picked !== undefined) onPick(picked);
        }}
      >
        {values.map((one, i) => (
          <option key={i} value={i}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
