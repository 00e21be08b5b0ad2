import { findPieces } from '../../geometry/nav/pieces';
import { ringArea } from '../../geometry/plane/ring-area';
import { onStorey } from '../../model/query/on-storey';
import type { StoreyId } from '../../model/schema/ids';
import type { WalkingPlan } from './walking-plan';

/** Smaller pieces of floor are corners that nobody walks, m². */
const LEAST_PIECE = 1;

/** One storey in figures. Areas in m². */
export interface StoreyFigures {
  readonly id: StoreyId;
  readonly walkableArea: number;
  /** Sum of the areas of its spaces as drawn. */
  readonly grossArea: number;
  /** Areas of the pieces of at least 1 m² that its floor falls into with all doors open, largest first. */
  readonly pieces: readonly number[];
}

export interface PlanFigures {
  /** As in the nav: lowest first. */
  readonly storeys: readonly StoreyFigures[];
  /** Number of pieces of at least 1 m² once flights join them. */
  readonly joined: number;
}

/** What the floor of a plan looks like. O(triangles + points of spaces). */
export function planFigures(plan: WalkingPlan): PlanFigures {
  const { pieces } = findPieces(plan.nav);
  const large = pieces.filter((piece) => piece.area >= LEAST_PIECE);
  const storeys = plan.derived.storeys.map((id, storey): StoreyFigures => {
    const areas = (list: typeof pieces): number[] =>
      list.filter((piece) => piece.storey === storey).map((piece) => piece.area);
    const gross = onStorey(plan.document, 'spaces', id)
      .flatMap(({ outline }) => [outline.outer, ...outline.holes])
      .reduce((sum, ring) => sum + ringArea(ring), 0);
    return {
      id,
      walkableArea: areas(pieces).reduce((sum, area) => sum + area, 0),
      grossArea: gross,
      pieces: areas(large),
    };
  });
  return { storeys, joined: new Set(large.map((piece) => piece.component)).size };
}
