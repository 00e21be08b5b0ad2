import type { ReactNode } from 'react';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { useUnits } from '../../../session/react/use-units';
import { createDesigner } from '../../../session/design/designer';
import { profileOf } from '../../../standards/extinguishers/profile-of';
import { smallUpperStoreys } from '../../../standards/extinguishers/small-storeys';
import { SelectField } from '../../../ui/select-field';

const ANSWERS = { unknown: null, yes: true, no: false } as const;
type Answer = keyof typeof ANSWERS;

interface OccupancyProps {
  readonly document: CampusDocument;
  /** Only those that nobody answered for: what settles an assumption. */
  readonly unknownOnly?: boolean;
}

/** Whether buildings are in single occupancy: those with a storey so small that it matters by the code of the plan. */
export function OccupancyFields({ document, unknownOnly = false }: OccupancyProps): ReactNode {
  const designer = useSession().part(createDesigner);
  const { t, language } = useText();
  const units = useUnits().map(({ unit }) => unit);
  const small = smallUpperStoreys(document, profileOf(document.campus.profile).storeyTotal, units);
  const buildings = new Set(small.flatMap(({ id }) => buildingOf(document, id) ?? []));
  return [...buildings].map((building) => {
    const { id, singleOccupancy } = building;
    if (unknownOnly && singleOccupancy !== null) return null;
    return (
      <SelectField<Answer>
        key={id}
        label={t('rules.occupancy-of', { building: buildingTitle(building, language) })}
        value={singleOccupancy === null ? 'unknown' : singleOccupancy ? 'yes' : 'no'}
        options={(['unknown', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`rules.occupancy-${value}`),
        }))}
        onChange={(value) => designer.setOccupancy(id, ANSWERS[value])}
      />
    );
  });
}
