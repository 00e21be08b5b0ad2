import { groupOf } from '../../model/query/storey-groups';
import type { StoreyId } from '../../model/schema/ids';
import type { Storey } from '../../model/schema/storey';
import type { Stage } from '../stage';
import { drawnStoreys, type DrawnStorey } from '../storey/drawn-storeys';

/** Where people of each storey are drawn. */
export interface DrawnFloor {
  /** Metres on top of where they are. */
  readonly lift: number;
  /** The storey is only an outline beside the one that is looked at: so are they. */
  readonly faint: boolean;
  /** Only who is higher than this over the datum, metres: of a storey that isn't drawn, who comes up its stairs to one that is. */
  readonly from: number;
}

export type DrawnFloors = ReadonlyMap<StoreyId, DrawnFloor>;

/**
 * The floors of those storeys that are drawn. `outdoors`: the ground between the buildings is looked at; then what the buildings have on it
 * are outlines, but no less looked at. O(storeys).
 */
export const drawnFloors = (drawn: readonly DrawnStorey[], outdoors: boolean): DrawnFloors =>
  new Map(
    drawn.map(({ id, lift, look }) => [
      id,
      { lift, faint: look === 'outline' && !outdoors, from: -Infinity },
    ]),
  );

/**
 * With who is on the upper half of stairs that lead up to a drawn floor from a storey that isn't: stairs are drawn, and walked, as part of
 * the storey that they begin on. `building`: storeys of one, lowest first. O(storeys).
 */
export function withStairsBelow(
  floors: DrawnFloors,
  building: readonly Pick<Storey, 'id' | 'elevation'>[],
): DrawnFloors {
  const all = new Map(floors);
  building.slice(1).forEach(({ id, elevation }, i) => {
    const below = building[i]!;
    const floor = floors.get(id);
    if (floor && !floors.has(below.id))
      all.set(below.id, { ...floor, from: (below.elevation + elevation) / 2 });
  });
  return all;
}

/** The floors that the stage draws now. O(storeys). */
export function shownFloors({ session }: Stage): DrawnFloors {
  const { document } = session.plan.getState();
  const { storey, stack, mode } = session.view.getState();
  if (!document || storey === null) return new Map();
  const outdoors = document.storeys[storey]?.kind === 'ground';
  const floors = drawnFloors(drawnStoreys(document, storey, stack, mode), outdoors);
  return outdoors ? floors : withStairsBelow(floors, groupOf(document, storey)?.storeys ?? []);
}

/** Calls back when other floors are drawn, or elsewhere; returns the function that ends it. */
export function onFloors(stage: Stage, listener: () => void): () => void {
  const { view, plan } = stage.session;
  const stops = [
    view.subscribe((now, before) => {
      if (now.storey !== before.storey || now.stack !== before.stack || now.mode !== before.mode) listener();
    }),
    plan.subscribe((now, before) => {
      if (now.document?.storeys !== before.document?.storeys) listener();
    }),
    stage.onOrigin(listener),
  ];
  return () => stops.forEach((stop) => stop());
}
