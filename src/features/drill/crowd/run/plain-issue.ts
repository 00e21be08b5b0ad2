import type { Issue } from '../../../../base/message';
import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import { roomLabel } from '../../../../widgets/room-label';
import { storeyMark } from '../../../../widgets/way-names';
import { exitText } from '../exit-text';
import { exitNamed, openingNamed, spaceNamed } from '../named';

/** A trouble with what it names as people call it: rooms, doors and exits by their names, one of a group by the room and a number. */
export function plainIssue(document: CampusDocument, issue: Issue<string>, text: Translator): Issue<string> {
  const named = (value: Issue<string>['params'][string]): Issue<string>['params'][string] =>
    typeof value === 'string' ? (nameOf(document, value, text) ?? value) : value;
  const params = Object.fromEntries(
    Object.entries(issue.params).map(([key, value]) => [key, NAMES.has(key) ? named(value) : value]),
  );
  return { ...issue, params };
}

/** Params that are ids of people, rooms, doors or exits. */
const NAMES: ReadonlySet<string> = new Set(['id', 'other', 'space', 'exit']);

function nameOf(document: CampusDocument, name: string, text: Translator): string | null {
  // Whom a group puts somewhere is numbered within the room.
  const [, room = name, number] = /^(.+)\/(\d+)$/.exec(name) ?? [];
  const space = spaceNamed(document, room);
  if (space) {
    const place = `${storeyMark(document, space.storey, text)} ${roomLabel(document, space.id, text)}`;
    return number === undefined ? place : text.t('rehearsal.one-in', { place, number: Number(number) });
  }
  return exitNamed(document, name) || openingNamed(document, name) ? exitText(document, name, text) : null;
}
