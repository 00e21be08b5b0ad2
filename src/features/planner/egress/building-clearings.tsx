import type { ReactNode } from 'react';
import type { BuildingClearing, EgressResult } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import { buildingTitle } from '../../../model/query/building-title';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { strandedRooms } from '../../../session/egress/egress-figures';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { exitRefName, storeyMark } from '../../../widgets/way-names';

/** Rooms told by name of those whose people have no way out. */
const NAMED = 3;

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
              last={lastText(document, each, text)}
              without={each.stranded === 0 ? null : withoutText(document, result, each, text)}
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
  last,
  without,
  name,
}: {
  readonly clearing: BuildingClearing;
  /** Where the last of them come out; null = not told. */
  readonly last: string | null;
  /** Who doesn't get out; null where everybody does. */
  readonly without: string | null;
  readonly name: string;
}): ReactNode {
  const { t } = useText();
  const said = without !== null && <span className="egress-sub egress-bad">{without}</span>;
  if (seconds === null) {
    // Where nobody has a way that is all there is to say.
    const why = reason === 'no-way' && without !== null ? without : t(`ways.clearing-${reason ?? 'no-way'}`);
    return (
      <>
        <span className="egress-bad">{t('ways.clearing-untold', { building: name, why })}</span>
        {why !== without && said}
      </>
    );
  }
  return (
    <>
      {t('ways.clearing-building', {
        building: name,
        out: persons - stranded,
        persons,
        time: t('drill.time', { seconds: Math.ceil(seconds) }),
      })}
      {said}
      <span className="egress-sub">
        {[t(`ways.governs-${governs}`), ...(last === null ? [] : [last])].join(' · ')}
      </span>
    </>
  );
}

const lastText = (document: CampusDocument, { last }: BuildingClearing, text: Translator): string | null =>
  last &&
  text.t('ways.clearing-last', {
    exit: `${storeyMark(document, last.storey, text)} ${exitRefName(document, last.exit, text)}`,
  });

/** How many have no way out of a building, and from which rooms. */
function withoutText(
  document: CampusDocument,
  result: EgressResult,
  { building, stranded }: BuildingClearing,
  text: Translator,
): string {
  const rooms = strandedRooms(result).filter(
    ({ storey }) => (lookUp(document.storeys, storey)?.building ?? null) === building,
  );
  const names = rooms
    .slice(0, NAMED)
    .map(({ storey, space }) => `${storeyMark(document, storey, text)} ${spaceLabel(document, space, text)}`);
  return text.t('ways.clearing-without', {
    count: stranded,
    rooms: text.formats.list(names),
    more: rooms.length - names.length,
  });
}
