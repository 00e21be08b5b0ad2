import { floorArea } from '../../query/floor-area';
import type { ExitArea } from '../../schema/exit-area';
import type { Name } from '../../schema/name';
import type { Outdoor } from '../../schema/outdoor';
import type { OutdoorSurface } from '../../schema/outdoor-surface';
import { PlanShapes, shapeOf } from '../plan-shapes';
import { labelPlaces, type LabelPlace } from './label-places';

/** A name in the open, and where it can stand, the best place first. */
export interface GroundLabel {
  readonly name: Name;
  readonly places: readonly LabelPlace[];
}

/** What one looks for on open ground, first to last; areas where people are safe come before all of it. */
const RANKS: readonly OutdoorSurface[] = ['fire-lane', 'parking', 'road', 'paving', 'green', 'deck'];
/** Pieces of one name that its label may stand on; a lawn of more is what is left between all others: no place. */
const PIECES = 3;

/**
 * Labels of areas in the open, the one most looked for first. Pieces of one name have one label, in the largest of them
 * that has room. O(points of their outlines + n log n).
 */
export function groundLabels(outdoors: readonly Outdoor[], exits: readonly ExitArea[]): GroundLabel[] {
  const named = new Map<string, { readonly name: Name; readonly rank: number; readonly pieces: Outdoor[] }>();
  for (const outdoor of outdoors) {
    const { name, surface } = outdoor;
    if (name.zh === null && name.en === null) continue;
    const key = JSON.stringify([name.zh, name.en]);
    const known = named.get(key);
    if (known) known.pieces.push(outdoor);
    else
      named.set(key, {
        name,
        rank: surface === null ? RANKS.length : RANKS.indexOf(surface),
        pieces: [outdoor],
      });
  }
  // What lies under such an area is named beside it.
  const safe = new PlanShapes(exits.map(({ outline }) => shapeOf(outline)));
  const places = [...named.values()].filter(
    ({ rank, pieces }) => rank !== RANKS.indexOf('green') || pieces.length <= PIECES,
  );
  const grounds = places.map(({ name, rank, pieces }) => {
    const largest = pieces
      .map(({ outline }) => ({ outline, area: floorArea(outline) }))
      .sort((a, b) => b.area - a.area);
    const places = largest
      .slice(0, PIECES)
      .flatMap(({ outline }) => labelPlaces(outline))
      .filter(({ x, y }) => !safe.has(x, y));
    return { name, rank, area: largest[0]?.area ?? 0, places };
  });
  return [
    ...exits.map(({ name, outline }) => ({ name, places: labelPlaces(outline) })),
    ...grounds
      .sort((a, b) => a.rank - b.rank || b.area - a.area)
      .map(({ name, places }) => ({ name, places })),
  ];
}
