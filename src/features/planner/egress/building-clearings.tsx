import type { ReactNode } from 'react';
import type { BuildingClearing, EgressResult } from '../../../analyses/egress/result';
import { buildingTitle } from '../../../model/query/building-title';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { useText } from '../../../session/react/use-text';

interface ClearingsProps {
  readonly document: CampusDocument;
  readonly result: EgressResult;
  /** Of buildings with such storeys it is told. */
  isHere(storey: string): boolean;
}

/** How long it takes until buildings are empty, and what that hangs on; where nobody is nothing is told. */
export function BuildingClearings({ document, result, isHere }: ClearingsProps): ReactNode {
  const text = useText();
  const { t } = text;
  const told = result.buildings.filter(
    ({ building, persons }) =>
      persons > 0 &&
      entitiesIn(document.storeys).some((storey) => storey.building === building && isHere(storey.id)),
  );
  if (told.length === 0) return null;
  return (
    <ul className="egress-clearings" aria-label={t('ways.clearing-title')}>
      {told.map((each) => {
        const building = each.building === null ? null : lookUp(document.buildings, each.building);
        return (
          <li key={each.building ?? ''}>
            <Clearing
              clearing={each}
              name={building === null ? t('storeys.between') : buildingTitle(building, text.language)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Clearing({
  clearing: { persons, stranded, seconds, reason, governs },
  name,
}: {
  readonly clearing: BuildingClearing;
  readonly name: string;
}): ReactNode {
  const { t } = useText();
  if (seconds === null) {
    const why =
      stranded > 0 ? t('ways.storey-without', { count: stranded }) : t(`ways.clearing-${reason ?? 'no-way'}`);
    return <span className="egress-bad">{t('ways.clearing-untold', { building: name, why })}</span>;
  }
  return (
    <>
      {t('ways.clearing-building', {
        building: name,
        persons,
        time: t('drill.time', { seconds: Math.ceil(seconds) }),
      })}
      <span className="egress-sub">{t(`ways.governs-${governs}`)}</span>
    </>
  );
}
