import type { ReactNode } from 'react';
import { buildingTitle } from '../../../../model/query/building-title';
import type { Building } from '../../../../model/schema/building';
import type { BuildingId } from '../../../../model/schema/ids';
import { useText } from '../../../../session/react/use-text';
import { Disclosure } from '../../../../ui/disclosure';

interface BuildingPicksProps {
  readonly buildings: readonly Building[];
  /** Null = all. */
  readonly chosen: readonly BuildingId[] | null;
  onChange(chosen: readonly BuildingId[] | null): void;
}

/** Whose people take part: those of all buildings, or of some. */
export function BuildingPicks({ buildings, chosen, onChange }: BuildingPicksProps): ReactNode {
  const { t, language } = useText();
  const isIn = (id: BuildingId): boolean => chosen === null || chosen.includes(id);
  const pick = (id: BuildingId, on: boolean): void => {
    const next = buildings.map((each) => each.id).filter((each) => (each === id ? on : isIn(each)));
    onChange(next.length === buildings.length ? null : next);
  };
  const title =
    chosen === null
      ? t('rehearsal.buildings-all')
      : t('rehearsal.buildings-some', { count: chosen.length, total: buildings.length });
  return (
    <Disclosure title={title}>
      <div className="crowd-choice">
        <label className="crowd-check">
          <input
            type="checkbox"
            checked={chosen === null}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : [])}
          />
          {t('rehearsal.buildings-every')}
        </label>
        {buildings.map((building) => (
          <label key={building.id} className="crowd-check">
            <input
              type="checkbox"
              checked={isIn(building.id)}
              onChange={({ currentTarget }) => pick(building.id, currentTarget.checked)}
            />
            {buildingTitle(building, language)}
          </label>
        ))}
        <p className="drill-soft">{t('rehearsal.buildings-outdoors')}</p>
      </div>
    </Disclosure>
  );
}
