import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import type { CampusDocument } from '../../../model/schema/document';
import { placeOf } from '../../../session/place-of';
import type { PlanPoint } from '../../../session/state/plan-point';
import { exitRefName, storeyMark } from '../../../widgets/way-names';
import { exitNamed, openingNamed } from './named';

/** An exit of a run as people call it: an exit area by its name, a door by its rooms; exits of one name by their storey. */
export function exitText(document: CampusDocument, name: string, text: Translator): string {
  const area = exitNamed(document, name);
  if (area) {
    const own =
      displayName(area.name, text.language) ?? exitRefName(document, { kind: 'area', id: area.id }, text);
    return `${storeyMark(document, area.storey, text)} ${own}`;
  }
  const door = openingNamed(document, name);
  if (!door) return name;
  return `${storeyMark(document, door.storey, text)} ${exitRefName(document, { kind: 'opening', id: door.id }, text)}`;
}

/** Where an exit of a run lies; null = the plan hasn't got it. */
export function exitPlace(document: CampusDocument, name: string): PlanPoint | null {
  const id = exitNamed(document, name)?.id ?? openingNamed(document, name)?.id;
  return id === undefined ? null : placeOf(document, id);
}

/** Texts for several exits, those that would be the same told apart by the plan's own names. O(exits). */
export function exitTexts(
  document: CampusDocument,
  names: readonly string[],
  text: Translator,
): ReadonlyMap<string, string> {
  const told = names.map((name) => [name, exitText(document, name, text)] as const);
  const count = new Map<string, number>();
  for (const [, each] of told) count.set(each, (count.get(each) ?? 0) + 1);
  return new Map(told.map(([name, each]) => [name, count.get(each) === 1 ? each : `${each} ${name}`]));
}
