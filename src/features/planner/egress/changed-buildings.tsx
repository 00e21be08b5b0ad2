import type { ReactNode } from 'react';
import type { BuildingClearing } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import { buildingTitle } from '../../../model/query/building-title';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { EgressChanges, StoreyChange } from '../../../session/egress/egress-changes';
import { useText } from '../../../session/react/use-text';
import { exitRefName, storeyMark } from '../../../widgets/way-names';
import { buildingClearingText } from './clearing-text';
import { peopleOf } from './people-of';

interface ChangedProps {
  readonly document: CampusDocument;
  readonly changes: EgressChanges;
}

/** When buildings are clear before and after; where a storey changes and its building is clear as soon as before, why. Items of a list. */
export function ChangedBuildings({
  document,
  changes: { storeys, buildings, steady },
}: ChangedProps): ReactNode {
  const text = useText();
  return (
    <>
      {steady
        .filter(({ building }) => storeysOf(document, storeys, building).length > 0)
        .map((each) => (
          <li key={each.building ?? ''}>
            {steadyText(document, each, lostIn(document, storeys, each.building), text)}
          </li>
        ))}
      {buildings.map(({ building, clearing: [before, after] }) => (
        <li key={building ?? ''} className={after.seconds === null ? 'egress-bad' : undefined}>
          {text.t('ways.change-building', {
            building: buildingName(document, building, text),
            before: buildingClearingText(before, text),
            after: buildingClearingText(after, text),
            lost: lostIn(document, storeys, building),
          })}
        </li>
      ))}
    </>
  );
}

const storeysOf = (
  document: CampusDocument,
  storeys: readonly StoreyChange[],
  id: BuildingClearing['building'],
): readonly StoreyChange[] =>
  storeys.filter(({ storey }) => (lookUp(document.storeys, storey)?.building ?? null) === id);

/** People of a building who had a way and have none. */
const lostIn = (
  document: CampusDocument,
  storeys: readonly StoreyChange[],
  id: BuildingClearing['building'],
): number => storeysOf(document, storeys, id).reduce((sum, { lost }) => sum + peopleOf(lost), 0);

function buildingName(
  document: CampusDocument,
  id: BuildingClearing['building'],
  { t, language }: Translator,
): string {
  const building = id === null ? null : lookUp(document.buildings, id);
  return building === null ? t('storeys.between') : buildingTitle(building, language);
}

/** That a building is clear no later, and by which exit the last come out, whom nothing keeps longer. */
function steadyText(
  document: CampusDocument,
  clearing: BuildingClearing,
  lost: number,
  text: Translator,
): string {
  const { building, last, governs } = clearing;
  const said = {
    building: buildingName(document, building, text),
    time: buildingClearingText(clearing, text),
    lost,
  };
  if (last === null) return text.t('ways.change-steady', said);
  return text.t('ways.change-steady-by', {
    ...said,
    exit: `${storeyMark(document, last.storey, text)} ${exitRefName(document, last.exit, text)}`,
    governs: text.t(`ways.governs-${governs}`),
  });
}
