import type { ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { SelectField, type SelectOption } from '../../../../ui/select-field';

interface PeopleFieldProps {
  readonly label: string;
  readonly options: readonly SelectOption<string>[];
  /** Null: what is selected doesn't say the same. */
  readonly chosen: readonly string[] | null;
  onChange(chosen: readonly string[]): void;
}

const NOBODY = '';

/** Some of many: those that were taken, each with a way out, and a list to take more from. */
export function PeopleField({ label, options, chosen, onChange }: PeopleFieldProps): ReactNode {
  const { t } = useText();
  const taken = chosen ?? [];
  const nameOf = (id: string): string => options.find(({ value }) => value === id)?.label ?? id;
  const none = chosen === null ? t('edit-field.mixed') : t('edit-field.add-person');
  return (
    <div className="people-field">
      {taken.length > 0 && (
        <ul className="people-taken" aria-label={label}>
          {taken.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <Button
                look="quiet"
                icon="close"
                iconOnly
                onClick={() => onChange(taken.filter((each) => each !== id))}
              >
                {t('edit-field.remove-person', { name: nameOf(id) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SelectField
        label={label}
        value={NOBODY}
        options={[{ value: NOBODY, label: none }, ...options.filter(({ value }) => !taken.includes(value))]}
        onChange={(id) => {
          if (id !== NOBODY) onChange([...taken, id]);
        }}
      />
    </div>
  );
}
