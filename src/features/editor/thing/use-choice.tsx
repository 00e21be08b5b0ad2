import { useState, type ReactNode } from 'react';
import { isSpaceUse, SPACE_USES, type SpaceUse } from '../../../model/schema/space-use';
import { guessUse } from '../../../model/schema/guess-use';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';

interface UseChoiceProps {
  readonly use: SpaceUse;
  onChange(use: SpaceUse): void;
}

/** Proposals shown for what is typed. */
const MOST = 6;

/** What a room is for: from the list, or found by a word of it. */
export function UseChoice({ use, onChange }: UseChoiceProps): ReactNode {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const named = SPACE_USES.filter((each) => t(`use.${each}`).toLowerCase().includes(wanted));
  // A word that is no part of a use's name may still be one that plans use for it.
  const guessed = guessUse(typed);
  const found = [
    ...new Set([...named, ...(isSpaceUse(guessed) && guessed !== 'other' ? [guessed] : [])]),
  ].slice(0, MOST);
  return (
    <div className="mend-form">
      <SelectField
        label={t('mend.use')}
        value={use}
        options={SPACE_USES.map((each) => ({ value: each, label: t(`use.${each}`) }))}
        onChange={onChange}
      />
      <TextField label={t('mend.find-use')} type="search" value={typed} longest={60} onChange={setTyped} />
      {wanted !== '' && (
        <div className="mend-actions">
          {found.length === 0 && <span className="mend-small">{t('mend.no-use-found')}</span>}
          {found.map((each) => (
            <Button
              key={each}
              aria-pressed={each === use}
              onClick={() => {
                onChange(each);
                setTyped('');
              }}
            >
              {t(`use.${each}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
