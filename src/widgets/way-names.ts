import type { ExitRef, PassedDoor, WayDescription, WayLeg } from '../analyses/way-out/result';
import type { Translator } from '../i18n/translator';
import { displayName } from '../model/query/display-name';
import { spaceAt } from '../model/query/space-at';
import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import type { OpeningId, SpaceId, StoreyId } from '../model/schema/ids';
import type { Opening } from '../model/schema/opening';
import { placeOf } from '../session/place-of';
import type { WayWords } from '../session/drill/way-sketch';
import type { Walker } from '../standards/walking-speeds';
import { walkingTime } from '../standards/walking-time';
import type { PlanPoint } from '../session/state/plan-point';
import { entityLabel } from './entity-label';
import { placeMarks, spaceLabel } from './labels';
import { roomLabel } from './room-label';

/** `A 2F`; the storey's own id never. */
export const storeyMark = (document: CampusDocument, storey: StoreyId, text: Translator): string =>
  placeMarks(document, text).get(storey) ?? '–';

/** A door by its own name, else by what it joins. */
export function doorName(
  document: CampusDocument,
  { id, spaces, leadsOut, place }: Pick<PassedDoor, 'id' | 'spaces' | 'leadsOut' | 'place'>,
  text: Translator,
): string {
  const own = lookUp(document.openings, id);
  return (
    (own && displayName(own.name, text.language)) ??
    joined(document, spaces, leadsOut, text) ??
    entityLabel(document, id, place, text)
  );
}

/** As `doorName`, of a door of the document that no way told of. */
export function openingName(document: CampusDocument, opening: Opening, text: Translator): string {
  const { id, spaces, finalExit } = opening;
  return (
    displayName(opening.name, text.language) ??
    joined(document, spaces ?? [], finalExit === true, text) ??
    entityLabel(document, id, placeOf(document, id) ?? { storey: opening.storey, x: 0, y: 0 }, text)
  );
}

/** Names of doors, those of one name told apart by their order from the west, or from the south. */
export function doorNames(
  document: CampusDocument,
  openings: readonly Opening[],
  text: Translator,
): ReadonlyMap<OpeningId, string> {
  const same = new Map<string, Opening[]>();
  for (const opening of openings) {
    const name = openingName(document, opening, text);
    same.set(name, [...(same.get(name) ?? []), opening]);
  }
  return new Map([...same].flatMap(([name, doors]) => inOrder(name, doors, text)));
}

function inOrder(name: string, doors: readonly Opening[], { t }: Translator): [OpeningId, string][] {
  const [only] = doors;
  if (only && doors.length === 1) return [[only.id, name]];
  const middle = ({ line: [a, b] }: Opening, k: 0 | 1): number => (a[k] + b[k]) / 2;
  const wide = (k: 0 | 1): number => {
    const values = doors.map((door) => middle(door, k));
    return Math.max(...values) - Math.min(...values);
  };
  const [axis, code] =
    wide(0) >= wide(1) ? ([0, 'drill.door-west'] as const) : ([1, 'drill.door-south'] as const);
  return doors
    .toSorted((a, b) => middle(a, axis) - middle(b, axis))
    .map(({ id }, i) => [id, t(code, { name, number: i + 1 })]);
}

function joined(
  document: CampusDocument,
  spaces: readonly (SpaceId | null)[],
  leadsOut: boolean,
  text: Translator,
): string | null {
  const [a, b] = spaces.flatMap((id) => {
    const space = id === null ? null : lookUp(document.spaces, id);
    return space ? [spaceLabel(document, space.id, text)] : [];
  });
  if (a !== undefined && b !== undefined) return text.t('drill.door-between', { a, b });
  if (a === undefined) return null;
  return leadsOut ? text.t('drill.door-out', { room: a }) : a;
}

/** Where a way ends. */
export function exitName(
  document: CampusDocument,
  { exit, doors }: Pick<WayDescription, 'exit' | 'doors'>,
  text: Translator,
): string {
  const door = exit.kind === 'opening' ? doors.find(({ id }) => id === exit.id) : undefined;
  return door ? doorName(document, door, text) : openName(document, exit, text);
}

/** An exit that no way told of. */
export function exitRefName(document: CampusDocument, exit: ExitRef, text: Translator): string {
  const door = exit.kind === 'opening' ? lookUp(document.openings, exit.id) : null;
  return door ? openingName(document, door, text) : openName(document, exit, text);
}

function openName(document: CampusDocument, exit: ExitRef, { t, language }: Translator): string {
  const area = exit.kind === 'area' ? lookUp(document.exits, exit.id) : null;
  const ground = exit.kind === 'ground' ? lookUp(document.outdoors, exit.id) : null;
  const named = (area ?? ground)?.name;
  const other = t(exit.kind === 'area' ? 'drill.exit-area' : 'drill.open-ground');
  return (named && displayName(named, language)) ?? other;
}

/** The room that a place lies in. */
export function roomName(document: CampusDocument, { storey, x, y }: PlanPoint, text: Translator): string {
  const space = spaceAt(document, storey, x, y);
  return space ? roomLabel(document, space.id, text) : text.t('drill.from-outside-rooms');
}

/** A leg in one line. */
export function legName(document: CampusDocument, leg: WayLeg, text: Translator): string {
  const { t } = text;
  const storey = storeyMark(document, leg.to, text);
  if (leg.kind === 'level') return t('drill.leg-level', { storey: storeyMark(document, leg.from, text) });
  if (leg.kind === 'ramp-down' || leg.kind === 'ramp-up') return t(`drill.leg-${leg.kind}`, { storey });
  const at = leg.points.map((point) => spaceAt(document, point.storey, point.x, point.y));
  const shaft = at.find((space) => space?.use === 'stair');
  const stair = shaft ? spaceLabel(document, shaft.id, text) : t('drill.stair');
  return t(`drill.leg-${leg.kind}`, { stair, storey });
}

/** `23.4 m · 20 s`. */
export const lengthAndTime = (
  { length, lengths }: Pick<WayDescription, 'length' | 'lengths'>,
  walker: Walker,
  { t, formats }: Translator,
): string => `${formats.metres(length)} · ${t('drill.time', { seconds: walkingTime(lengths, walker) })}`;

/** What stands beside a drawn way, with the time that someone takes. */
export function wayWords(document: CampusDocument, walker: Walker, text: Translator): WayWords {
  const { t } = text;
  return {
    whole: (way) => lengthAndTime(way, walker, text),
    onward: ({ legs }, leg) => {
      const { kind, to } = legs[leg]!;
      const up = kind === 'stairs-up' || kind === 'ramp-up';
      return t('drill.onward', { storey: storeyMark(document, to, text), up });
    },
    exit: (way) => exitName(document, way, text),
    matters: (door) => t('drill.matters-label', { door: doorName(document, door, text) }),
  };
}
