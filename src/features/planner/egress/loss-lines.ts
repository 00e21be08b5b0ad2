import type { CriticalDoor } from '../../../analyses/egress/critical/critical-doors';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { spaceLabel } from '../../../widgets/labels';

/** Something that the loss of a door does. */
export interface LossLine {
  readonly line: string;
  /** Somebody has no way out then. */
  readonly grave: boolean;
}

/** Rooms that are told by name. */
const NAMED = 3;
/** Metres that nobody notices. */
const LITTLE = 0.05;

/** What the loss of a door does, the gravest first; what it doesn't do isn't told. */
export function lossLines(
  { withoutWay, oneExit, throughRooms, personMetres, longest }: CriticalDoor,
  { t, formats }: Translator,
): readonly LossLine[] {
  const light = (line: string): LossLine => ({ line, grave: false });
  return [
    ...(withoutWay > 0 ? [{ line: t('ways.door-without', { count: withoutWay }), grave: true }] : []),
    ...(oneExit > 0 ? [light(t('ways.door-one-exit', { count: oneExit }))] : []),
    ...(throughRooms > 0 ? [light(t('ways.door-through', { count: throughRooms }))] : []),
    ...(personMetres >= LITTLE
      ? [light(t('ways.door-metres', { length: formats.metresUp(personMetres, 0) }))]
      : []),
    ...(longest >= LITTLE ? [light(t('ways.door-longest', { length: formats.metresUp(longest) }))] : []),
  ];
}

/** Whom it concerns, by rooms; null where the plan has none of them any more. */
export function spacesLine(
  document: CampusDocument,
  { spaces }: CriticalDoor,
  text: Translator,
): string | null {
  const known = spaces.filter((id) => lookUp(document.spaces, id) !== null);
  if (known.length === 0) return null;
  const names = known.slice(0, NAMED).map((id) => spaceLabel(document, id, text));
  return text.t('ways.door-spaces', {
    rooms: text.formats.list(names),
    more: known.length - names.length,
  });
}
