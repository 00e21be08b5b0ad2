import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExtinguisherWalk, NearestExtinguisher } from '../../analyses/extinguishers/nearest';
import { formats } from '../../i18n/formats';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { FireClass } from '../../model/schema/space-hazard';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import type { Sketch, SketchLine, SketchMark, SketchPoint } from '../state/sketch-state';

/** Why a place is as far from an extinguisher as it is: the walk to the nearest one. */
export interface ExplainState {
  readonly status: 'idle' | 'working' | 'ready' | 'failed';
  /** What was asked about: a finding, a room, the farthest point. */
  readonly of: string | null;
  /** Null while it is not known, and off all floor. */
  readonly found: NearestExtinguisher | null;
  readonly error: string | null;
}

interface Asked {
  readonly of: string;
  readonly place: PlanPoint;
  readonly fireClass: FireClass | null;
}

export interface Explainer {
  readonly state: StoreApi<ExplainState>;
  /**
   * Draws the walk from a place to its nearest extinguisher and frames it; `of` says whose it is. By the code for a class of
   * fire, or for that which is worst off there. `frames` false: the picture stays where it is.
   */
  explain(of: string, place: PlanPoint, fireClass?: FireClass | null, frames?: boolean): void;
  clear(): void;
}

const NOTHING: ExplainState = { status: 'idle', of: null, found: null, error: null };
const OWNER = 'nearest';
/** So high over the floor that a line isn't lost in it, metres. */
const LIFT = 0.06;
/** The picture shows so much more than the walk, and never less than so many metres. */
const ROOM = 1.5;
const LEAST_SPAN = 14;

/** Tells the walk from uncovered floor to the nearest extinguisher. What was told is let go when it may be another. */
export function createExplainer({ stores, services, sketcher, navigator }: SessionContext): Explainer {
  const state = createStore<ExplainState>(() => NOTHING);
  let run = 0;
  let asked: Asked | null = null;

  const clear = (): void => {
    run++;
    asked = null;
    if (state.getState() !== NOTHING) state.setState(NOTHING, true);
    sketcher.draw(OWNER, null);
  };

  const ask = ({ of, place, fireClass }: Asked, frames: boolean): void => {
    const { document, planKey } = stores.plan.getState();
    if (!document || planKey === null) return;
    const { limit, hour } = stores.view.getState();
    const { away } = stores.coverage.getState();
    const mine = ++run;
    asked = { of, place, fireClass };
    state.setState({ status: 'working', of, found: null, error: null });
    sketcher.draw(OWNER, null);
    const from = { storey: place.storey, x: place.x, y: place.y };
    const question = { plan: planKey, from, fireClass, limit, hour, closed: [], away: [...away] };
    services.compute.run('extinguishers.nearest', question).then(
      (found) => {
        if (mine !== run) return;
        state.setState({ status: 'ready', found });
        const walk = found?.walk ?? found?.open ?? null;
        if (!found || !walk) return;
        sketcher.draw(OWNER, walkSketch(document, found, stores.view.getState().language));
        if (frames) frame(place, walk);
      },
      (error: unknown) => {
        if (mine !== run || isExpected(error)) return;
        state.setState({ status: 'failed', error: errorText(error) });
      },
    );
  };

  const frame = ({ storey }: PlanPoint, { points }: ExtinguisherWalk): void => {
    const here = points.filter((point) => point.storey === storey);
    const [xs, ys] = [here.map(({ x }) => x), here.map(({ y }) => y)];
    const [low, high] = [Math.min(...xs), Math.max(...xs)];
    const [south, north] = [Math.min(...ys), Math.max(...ys)];
    const span = Math.max(LEAST_SPAN, ROOM * Math.max(high - low, north - south));
    navigator.focusOn(storey, (low + high) / 2, (south + north) / 2, span);
  };

  stores.plan.subscribe((now, before) => {
    if (now.document !== before.document) clear();
  });
  stores.view.subscribe((now, before) => {
    if (now.role !== before.role) clear();
    else if (asked && (now.limit !== before.limit || now.hour !== before.hour)) {
      ask(asked, false);
    }
  });
  stores.coverage.subscribe((now, before) => {
    // What counts as of another day is known only with its coverage.
    if (asked && now.away !== before.away) ask(asked, false);
  });

  return {
    state,
    clear,
    explain: (of, place, fireClass = null, frames = true) => ask({ of, place, fireClass }, frames),
  };
}

/** The walk on each storey that it comes to, its start, its end, and the doors that it goes through. O(points). */
function walkSketch(
  document: CampusDocument,
  { start, limit, walk, open, barred }: NearestExtinguisher,
  language: Parameters<typeof formats>[0],
): Sketch {
  const way = walk ?? open;
  if (way === null) return {};
  const tone = walk !== null && walk.length <= (limit ?? Infinity) ? 'way' : 'trouble';
  const runs: { storey: PlanPoint['storey']; points: SketchPoint[] }[] = [];
  for (const { storey, x, y, z } of way.points) {
    const floor = lookUp(document.storeys, storey)?.elevation ?? 0;
    const point = { x, y, z: z - floor + LIFT };
    const last = runs.at(-1);
    if (last?.storey === storey) last.points.push(point);
    else runs.push({ storey, points: [point] });
  }
  const lines = runs
    .filter(({ points }) => points.length > 1)
    .map((run): SketchLine => ({ ...run, tone, width: 4, arrows: true, dashed: walk === null }));
  const shut = new Set(barred.map(({ id }) => id));
  const doors = way.doors.map(({ id, place }): SketchMark =>
    shut.has(id)
      ? { ...place, z: LIFT, shape: 'cross', tone: 'shut' }
      : { ...place, z: LIFT, shape: 'dot', tone },
  );
  const length = { ...start, z: LIFT, text: formats(language).metres(way.length), tone } as const;
  const end = lookUp(document.assets, way.asset);
  const number = end?.number
    ? [{ storey: end.storey, x: end.x, y: end.y, text: end.number, tone } as const]
    : [];
  return {
    lines,
    marks: [{ ...start, z: LIFT, shape: 'ring', tone }, ...doors],
    labels: [length, ...number],
  };
}
