import type { ReactNode } from 'react';
import type { BuildingClearing } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import { buildingTitle } from '../../../model/query/building-title';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { EgressChanges, StoreyChange } from '../../../session/egress/egress-changes';
import { isSameExit } from '../../../session/egress/tint/exit-territories';
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
      {steadyGroups(steady.filter(({ building }) => storeysOf(document, storeys, building).length > 0)).map(
        (group) => (
          <li key={group[0].building ?? ''}>{steadyText(document, group, storeys, text)}</li>
        ),
      )}
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

type Group = readonly [BuildingClearing, ...BuildingClearing[]];

/** Buildings whose last come out by the same exit at the same time wait for each other there: they are told together, in their order. O(buildings²). */
function steadyGroups(steady: readonly BuildingClearing[]): readonly Group[] {
  const groups: Group[] = [];
  for (const each of steady) {
    const at = groups.findIndex(
      ([{ last, seconds }]) => isSameEnd(last, each.last) && seconds === each.seconds,
    );
    if (at < 0) groups.push([each]);
    else groups[at] = [...groups[at]!, each];
  }
  return groups;
}

const isSameEnd = (a: BuildingClearing['last'], b: BuildingClearing['last']): boolean =>
  a !== null && b !== null && a.storey === b.storey && isSameExit(a.exit, b.exit);

/** That buildings are clear no later, and by which exit the last come out, whom nothing keeps longer. */
function steadyText(
  document: CampusDocument,
  group: Group,
  storeys: readonly StoreyChange[],
  text: Translator,
): string {
  const [{ last, governs }] = group;
  const said = {
    building: text.formats.list(group.map(({ building }) => buildingName(document, building, text))),
    time: buildingClearingText(group[0], text),
    lost: group.reduce((sum, { building }) => sum + lostIn(document, storeys, building), 0),
  };
  if (last === null) return text.t('ways.change-steady', said);
  return text.t(group.length > 1 ? 'ways.change-steady-shared' : 'ways.change-steady-by', {
    ...said,
    exit: `${storeyMark(document, last.storey, text)} ${exitRefName(document, last.exit, text)}`,
    governs: text.t(`ways.governs-${governs}`),
  });
}
