import type { CampusDocument } from '../../model/schema/document';
import { lookUp } from '../../model/schema/dictionary';
import { isId, type OpeningId } from '../../model/schema/ids';
import { WALKERS, type Walker } from '../../standards/walking-speeds';
import { storeyOfFound } from './found-doors';
import type { PlanPoint } from '../state/plan-point';
import type { LinkParts } from '../state/view-state';

/** What a link says of a way out. */
export interface DrillLink {
  readonly from: PlanPoint | null;
  readonly shut: readonly OpeningId[];
  readonly walker: Walker;
}

/** Longer lists of doors are not put into an address: some programs cut it off. Characters. */
const LONGEST = 1200;

const rounded = (metres: number): string => String(Math.round(metres * 100) / 100);

/** An id without its kind, as it is escaped already. */
const bare = (id: string): string => id.slice(id.indexOf('_') + 1);

/** `way=B-L03:12.5,3`, to the centimetre, `shut=D1 D2` and `who=stick`; what there is nothing to say of is left out. */
export function writeDrillLink({ from, shut, walker }: DrillLink): LinkParts {
  const doors = shut.map(bare).join(' ');
  return {
    ...(from === null ? {} : { way: `${bare(from.storey)}:${rounded(from.x)},${rounded(from.y)}` }),
    ...(doors === '' || doors.length > LONGEST ? {} : { shut: doors }),
    ...(walker === WALKERS[0] ? {} : { who: walker }),
  };
}

/** What of a link the document has: a place on one of its storeys, doors that are its own or may be found between its rooms. */
export function readDrillLink(
  document: CampusDocument,
  { way = '', shut = '', who = '' }: LinkParts,
): DrillLink {
  const doors = shut
    .split(' ')
    .map((part) => `opening_${part}`)
    .filter((id) => isId('opening', id))
    .filter((id) => lookUp(document.openings, id) !== null || storeyOfFound(document, id) !== null);
  const walker = WALKERS.find((each) => each === who) ?? WALKERS[0];
  return { from: placeOf(document, way), shut: [...new Set(doors)], walker };
}

function placeOf(document: CampusDocument, text: string): PlanPoint | null {
  const match = /^(.+):(-?[\d.]+),(-?[\d.]+)$/.exec(text);
  const storey = match && `storey_${match[1]}`;
  const [x, y] = [Number(match?.[2]), Number(match?.[3])];
  if (!isId('storey', storey) || lookUp(document.storeys, storey) === null) return null;
  return Number.isFinite(x) && Number.isFinite(y) ? { storey, x, y } : null;
}
