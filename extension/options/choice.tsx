/** One choice out of a few. */
export function Choice<T extends string>(props: {
  name: string;
  title: string;
  value: T;
  choices: readonly { readonly value: T; readonly text: string; readonly hint?: string }[];
  onChoose: (value: T) => void;
}) {
  const { name, title, value, choices, onChoose } = props;
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map((c) => (
        <div key={c.value}>
          <label class="check">
            <input type="radio" name={name} value={c.value} checked={c.value === value} onChange={() => onChoose(c.value)} />
            {c.text}
          </label>
          {c.hint && <p class="hint">{c.hint}</p>}
        </div>
      ))}
    </fieldset>
  );
}
