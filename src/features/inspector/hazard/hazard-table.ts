import { departmentLabel, peopleLabel, personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText, momentText } from '../../../widgets/asset-card/when';
import { hazardOwner } from '../ledger/owner';
import type { Table } from '../ledger/print-table';
import { deadlineText, hazardTitle, hazardWhere } from './hazard-words';
import type { HazardGroups } from './use-hazards';

/** Every hazard, the pressing ones first and the closed ones last, as a table. O(hazards). */
export function hazardTable({ overdue, soon, open, ended }: HazardGroups, telling: Telling): Table {
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const head = [
    t('hazard.title'),
    t('hazard.where'),
    t('hazard.grade'),
    t('hazard.csv-status'),
    t('hazard.department'),
    t('hazard.responsible'),
    t('hazard.measures'),
    t('hazard.deadline'),
    t('hazard.csv-left'),
    t('hazard.found-at'),
    t('hazard.found-by'),
    t('hazard.mended-by'),
    t('hazard.clause'),
    t('hazard.csv-id'),
  ];
  const rows = [...overdue, ...soon, ...open, ...ended].map(({ state, deadline }) => {
    const { raised, plan } = state;
    const { department, responsible } = hazardOwner(state, telling);
    const clause = raised?.body.clause ?? null;
    return [
      hazardTitle(state, telling),
      hazardWhere(state, telling),
      raised && t(`hazard.grade-${raised.body.grade}`),
      t(`hazard.status-${state.status}`),
      department && departmentLabel(document, department, text),
      responsible && personLabel(document, responsible, text),
      plan?.measures ?? null,
      plan && dayText(plan.deadline, formats),
      deadlineText(deadline, text),
      raised && momentText(raised.at, zone, formats),
      raised && personLabel(document, raised.person, text),
      peopleLabel(document, state.mendedBy, text),
      clause && t('coverage.cite', { ...clause }),
      state.id,
    ];
  });
  return [head, ...rows];
}
