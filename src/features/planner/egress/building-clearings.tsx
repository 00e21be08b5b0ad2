import type { ReactNode } from 'react';
import type { BuildingClearing, EgressResult } from '../../../analyses/egress/result';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import { useText } from '../../../session/react/use-text';
import { groupTitle } from '../../../widgets/labels';

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
  const told = storeyGroups(document).flatMap((group) => {
    const found = result.buildings.find(({ building }) => building === (group.building?.id ?? null));
    const here = found && found.persons > 0 && group.storeys.some(({ id }) => isHere(id));
    return here ? [{ found, name: groupTitle(group, text) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <ul className="egress-clearings" aria-label={t('ways.clearing-title')}>
      {told.map(({ found, name }) => (
        <li key={found.building ?? ''}>
          <Clearing building={found} name={name} />
        </li>
      ))}
    </ul>
  );
}

function Clearing({
  building: { persons, seconds, reason, governs },
  name,
}: {
  readonly building: BuildingClearing;
  readonly name: string;
}): ReactNode {
  const { t } = useText();
  if (seconds === null) {
    return (
      <span className="egress-bad">
        {t('ways.clearing-untold', { building: name, why: t(`ways.clearing-${reason ?? 'no-way'}`) })}
      </span>
    );
  }
  return (
    <>
      {t('ways.clearing-building', { building: name, persons, time: t('drill.time', { seconds }) })}
      <span className="egress-sub">{t(`ways.governs-${governs}`)}</span>
    </>
  );
}
