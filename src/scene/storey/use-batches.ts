import { useMemo } from 'react';
import type { GeometryState } from '../../session/state/geometry-state';
import { useGeometry } from '../../session/react/use-stores';
import { USUAL_CUT } from '../../session/state/view-state';
import type { Stage } from '../stage';
import { isShown, type DrawnStorey } from './drawn-storeys';
import type { BatchedStorey } from './storey-batch';

/** Storeys that are made into one at a time: few enough that the page answers in between. */
const MOST = 6;

export interface Batch {
  readonly key: string;
  readonly look: DrawnStorey['look'];
  readonly storeys: readonly BatchedStorey[];
}

/**
 * Which storeys are drawn together: those of one look, outlines all at once. The shown one is drawn by itself. Order is
 * kept, so that batches stay as storeys are added.
 */
export function batchesOf(drawn: readonly DrawnStorey[]): readonly (readonly DrawnStorey[])[] {
  const batches: DrawnStorey[][] = [];
  for (const look of ['outline', 'whole', 'plain', 'solid'] as const) {
    const own = drawn.filter((each) => each.look === look && !isShown(each));
    const size = look === 'outline' ? Infinity : MOST;
    for (let i = 0; i < own.length; i += size) batches.push(own.slice(i, i + size));
  }
  return batches;
}

/** Remembers batches, so that one whose storeys are the same stays the same object and isn't made anew. */
class BatchKeeper {
  #known: readonly Batch[] = [];

  next(batches: readonly Batch[]): readonly Batch[] {
    this.#known = batches.map((next) => this.#known.find((each) => isSame(each, next)) ?? next);
    return this.#known;
  }
}

/** The batches with what has been drawn of their storeys. */
export function useBatches(stage: Stage, drawn: readonly DrawnStorey[]): readonly Batch[] {
  const geometries = useGeometry((state) => state.storeys);
  const floors = useGeometry((state) => state.floors);
  const keeper = useMemo(() => new BatchKeeper(), []);
  return useMemo(
    () => keeper.next(batchesOf(drawn).flatMap((group) => batchOf(stage.origin, geometries, floors, group))),
    [stage, geometries, floors, drawn, keeper],
  );
}

function batchOf(
  origin: Stage['origin'],
  geometries: GeometryState['storeys'],
  floors: GeometryState['floors'],
  group: readonly DrawnStorey[],
): Batch[] {
  const [first] = group;
  const storeys = group.flatMap(({ id, look, lift, top = Infinity }): BatchedStorey[] => {
    const geometry = geometries.get(id);
    if (!geometry) return [];
    const { frame, elevation } = geometry;
    const at = [frame[0] - origin[0], frame[1] - origin[1], elevation + lift] as const;
    const steps = (look === 'whole' ? floors.get(id)?.steps : undefined) ?? geometry.steps;
    return [{ geometry, steps, at, cut: look === 'solid' ? top : look === 'whole' ? Infinity : USUAL_CUT }];
  });
  return first && storeys.length > 0 ? [{ key: `${first.look} ${first.id}`, look: first.look, storeys }] : [];
}

const isSame = (a: Batch, b: Batch): boolean =>
  a.key === b.key &&
  a.storeys.length === b.storeys.length &&
  a.storeys.every(({ geometry, steps, at, cut }, i) => {
    const other = b.storeys[i];
    if (geometry !== other?.geometry || steps !== other.steps || cut !== other.cut) return false;
    return at.every((value, k) => value === other.at[k]);
  });
