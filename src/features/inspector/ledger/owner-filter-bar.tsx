import { useMemo, useState, type ReactNode } from 'react';
import { Disclosure } from '../../../ui/disclosure';
import { SelectField } from '../../../ui/select-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { byOwner, EVERYBODY, nameOf, NO_FILTER, type Owner, type OwnerFilter, type OwnerKind } from './owner';

interface OwnerFilterBarProps {
  /** Who answers for each line of the list, whether it is shown or not. */
  readonly owners: readonly Owner[];
  readonly filter: OwnerFilter;
  readonly telling: Telling;
  onChange(filter: OwnerFilter): void;
}

/** Whose lines are shown and how they are put together, folded away until somebody asks: an inspector on a round doesn't. */
export function OwnerFilterBar({ owners, filter, telling, onChange }: OwnerFilterBarProps): ReactNode {
  const { t } = telling.text;
  const isOn = filter !== NO_FILTER;
  // It stays as the person folds it, whatever is chosen in it.
  const [unfolded] = useState(isOn);
  return (
    <Disclosure
      title={t('ledger.filter')}
      open={unfolded}
      aside={isOn && <span className="count">{t('ledger.filter-on')}</span>}
    >
      <OwnerSelect kind="department" {...{ owners, filter, telling, onChange }} />
      <OwnerSelect kind="responsible" {...{ owners, filter, telling, onChange }} />
      <SelectField<OwnerFilter['group']>
        label={t('ledger.group')}
        value={filter.group}
        options={[
          { value: 'none', label: t('ledger.group-none') },
          { value: 'department', label: t('hazard.department') },
          { value: 'responsible', label: t('hazard.responsible') },
        ]}
        onChange={(group) => onChange(settled({ ...filter, group }))}
      />
    </Disclosure>
  );
}

function OwnerSelect({
  kind,
  owners,
  filter,
  telling,
  onChange,
}: OwnerFilterBarProps & { readonly kind: OwnerKind }): ReactNode {
  const { t } = telling.text;
  const groups = useMemo(() => byOwner(owners, kind, (owner) => owner, telling), [owners, kind, telling]);
  const chosen = filter[kind];
  // A link may ask for whom nothing is listed, or is any more.
  const bare = chosen !== EVERYBODY && !groups.some(({ key }) => key === chosen);
  return (
    <SelectField
      label={t(`hazard.${kind}`)}
      value={chosen}
      options={[
        { value: EVERYBODY, label: t('ledger.everybody') },
        ...(bare
          ? [
              {
                value: chosen,
                label: t('ledger.option', { name: nameOf(chosen, kind, telling), count: 0 }),
              },
            ]
          : []),
        ...groups.map(({ key, name, items }) => ({
          value: key,
          label: t('ledger.option', { name, count: items.length }),
        })),
      ]}
      onChange={(value) => onChange(settled({ ...filter, [kind]: value }))}
    />
  );
}

/** No filter is always the same one. */
const settled = (filter: OwnerFilter): OwnerFilter =>
  filter.group === 'none' && filter.department === EVERYBODY && filter.responsible === EVERYBODY
    ? NO_FILTER
    : filter;
