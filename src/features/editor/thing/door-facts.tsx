import type { ReactNode } from 'react';
import { LEAVES, SWINGS, type Opening } from '../../../model/schema/opening';
import type { EntityFields } from '../../../model/edit/update-entities';
import { useText } from '../../../session/react/use-text';
import { SelectField } from '../../../ui/select-field';
import { CommitField } from '../commit-field';

interface DoorFactsProps {
  readonly opening: Opening;
  set(fields: EntityFields<'openings'>): void;
}

/** A choice that may be unknown, as the value of a list. */
const NOT_KNOWN = 'unknown';

/** Leaf, side of the hinges, fire rating, closer. */
export function DoorFacts({ opening, set }: DoorFactsProps): ReactNode {
  const { t } = useText();
  const unknown = { value: NOT_KNOWN, label: t('mend.unknown') } as const;
  const closes = opening.selfClosing === null ? NOT_KNOWN : opening.selfClosing ? 'yes' : 'no';
  return (
    <div className="mend-pair">
      <SelectField
        label={t('mend.leaf')}
        value={opening.leaf ?? NOT_KNOWN}
        options={[unknown, ...LEAVES.map((leaf) => ({ value: leaf, label: t(`mend.leaf-${leaf}`) }))]}
        onChange={(leaf) => set({ leaf: leaf === NOT_KNOWN ? null : leaf })}
      />
      <SelectField
        label={t('mend.swing')}
        value={opening.swing ?? NOT_KNOWN}
        options={[unknown, ...SWINGS.map((swing) => ({ value: swing, label: t(`mend.swing-${swing}`) }))]}
        onChange={(swing) => set({ swing: swing === NOT_KNOWN ? null : swing })}
      />
      <CommitField
        label={t('mend.fire-rating')}
        value={opening.fireRating ?? ''}
        onCommit={(rating) => set({ fireRating: rating === '' ? null : rating })}
      />
      <SelectField
        label={t('mend.self-closing')}
        value={closes}
        options={[unknown, { value: 'yes', label: t('mend.yes') }, { value: 'no', label: t('mend.no') }]}
        onChange={(value) => set({ selfClosing: value === NOT_KNOWN ? null : value === 'yes' })}
      />
    </div>
  );
}
