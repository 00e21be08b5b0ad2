import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId, StoreyId } from '../../../model/schema/ids';
import { placeOf } from '../../../session/place-of';
import type { PlanPoint } from '../../../session/state/plan-point';
import { canBeShut } from '../../../session/tools/shut-door-tool';
import { doorNames, exitRefName, openingName, storeyMark } from '../../../widgets/way-names';
import { exitNamed, openingNamed } from './named';

/** Names of all doors of some storeys, those of one name on a storey told apart. O(doors log doors). */
export const doorsOf = (
  document: CampusDocument,
  storeys: Iterable<StoreyId>,
  text: Translator,
): ReadonlyMap<OpeningId, string> =>
  new Map(
    [...new Set(storeys)].flatMap((storey) => [
      ...doorNames(document, onStorey(document, 'openings', storey).filter(canBeShut), text),
    ]),
  );

/**
 * Exits of a run as people call them: exit areas by their names, doors by what they join, told apart from those of the storey that
 * have the same name; each with its storey. What the plan hasn't got is told as it is. O(doors log doors of their storeys).
 */
export function exitTexts(
  document: CampusDocument,
  names: readonly string[],
  text: Translator,
): ReadonlyMap<string, string> {
  const storeys = names.flatMap((name) =>
    exitNamed(document, name) ? [] : (openingNamed(document, name)?.storey ?? []),
  );
  const doors = doorsOf(document, storeys, text);
  return new Map(
    names.map((name) => {
      const area = exitNamed(document, name);
      const door = area ? null : openingNamed(document, name);
      const at = area ?? door;
      if (at === null) return [name, name];
      const told = area
        ? (displayName(area.name, text.language) ??
          exitRefName(document, { kind: 'area', id: area.id }, text))
        : door && (doors.get(door.id) ?? openingName(document, door, text));
      return [name, `${storeyMark(document, at.storey, text)} ${told}`];
    }),
  );
}

/** One of them. */
export const exitText = (document: CampusDocument, name: string, text: Translator): string =>
  exitTexts(document, [name], text).get(name) ?? name;

/** Where an exit of a run lies; null = the plan hasn't got it. */
export function exitPlace(document: CampusDocument, name: string): PlanPoint | null {
  const id = exitNamed(document, name)?.id ?? openingNamed(document, name)?.id;
  return id === undefined ? null : placeOf(document, id);
}
