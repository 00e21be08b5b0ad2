import type { ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import type { EntityFields } from '../../../model/edit/update-entities';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { Opening } from '../../../model/schema/opening';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { SelectField } from '../../../ui/select-field';
import { CheckField } from '../check-field';

interface LockEditorProps {
  readonly opening: Opening;
  set(fields: EntityFields<'openings'>): void;
}

/** What a new locked time is, until somebody says otherwise. */
const NIGHT = { from: '22:00', to: '06:00' } as const;

/** When a door is locked, and who has its keys. */
export function LockEditor({ opening, set }: LockEditorProps): ReactNode {
  const { t, language } = useText();
  const people = usePlan((plan) => plan.document?.people);
  const { locked, lockSchedule, keyHolders } = opening;
  const nameOf = (id: string): string => {
    const person = entitiesIn(people ?? {}).find((each) => each.id === id);
    return (person && displayName(person.name, language)) ?? t('mend.unknown');
  };
  const others = entitiesIn(people ?? {}).filter(({ id }) => !keyHolders.includes(id));
  const setSpan = (index: number, fields: { readonly from?: string; readonly to?: string }): void =>
    set({ lockSchedule: lockSchedule.map((span, i) => (i === index ? { ...span, ...fields } : span)) });
  return (
    <Disclosure title={t('mend.lock')}>
      <div className="mend-form">
        <CheckField
          label={t('mend.always-locked')}
          checked={locked}
          onChange={(next) => set({ locked: next })}
        />
        {lockSchedule.map((span, i) => (
          // Times have no name but their place in the list.
          // oxlint-disable-next-line react/no-array-index-key
          <div className="mend-span" key={i}>
            <TimeInput
              label={t('mend.lock-from')}
              value={span.from}
              onCommit={(from) => setSpan(i, { from: from })}
            />
            <TimeInput label={t('mend.lock-to')} value={span.to} onCommit={(to) => setSpan(i, { to: to })} />
            <Button
              look="quiet"
              icon="trash"
              iconOnly
              onClick={() => set({ lockSchedule: lockSchedule.filter((_, at) => at !== i) })}
            >
              {t('mend.remove-lock', span)}
            </Button>
          </div>
        ))}
        <Button icon="plus" onClick={() => set({ lockSchedule: [...lockSchedule, NIGHT] })}>
          {t('mend.add-lock')}
        </Button>
        <div className="mend-labelled">
          <span className="mend-small">{t('mend.key-holders')}</span>
          <ul className="mend-list">
            {keyHolders.map((id) => (
              <li key={id} className="mend-holder">
                {nameOf(id)}
                <Button
                  look="quiet"
                  icon="close"
                  iconOnly
                  onClick={() => set({ keyHolders: keyHolders.filter((other) => other !== id) })}
                >
                  {t('mend.remove-holder', { name: nameOf(id) })}
                </Button>
              </li>
            ))}
          </ul>
          {others.length > 0 && (
            <SelectField
              label={t('mend.add-holder')}
              value=""
              options={[
                { value: '', label: t('mend.no-holder') },
                ...others.map(({ id }) => ({ value: id, label: nameOf(id) })),
              ]}
              onChange={(id) => id !== '' && set({ keyHolders: [...keyHolders, id] })}
            />
          )}
        </div>
      </div>
    </Disclosure>
  );
}

interface TimeInputProps {
  readonly label: string;
  readonly value: string;
  onCommit(value: string): void;
}

/** A time of day, in the browser's own field; an empty one says nothing. */
function TimeInput({ label, value, onCommit }: TimeInputProps): ReactNode {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="field-input"
        type="time"
        value={value}
        onChange={({ target }) => target.value !== '' && onCommit(target.value)}
      />
    </label>
  );
}
