import { groupOf } from '../model/query/storey-groups';
import { storeysInOrder } from '../model/query/storeys-in-order';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';
import { errorText, isExpected } from './expected-error';
import type { Services } from './services';
import type { Stores } from './state/stores';

export interface DrawingQueue {
  /** Fetches anew what is drawn of these storeys. */
  draw(storeys: Iterable<StoreyId>): void;
  /** Fetches all of the open plan; what was still wanted of the one before is forgotten. */
  drawPlan(): void;
  /** Resolves when the first storey of the plan opened last can be seen, or could not be made. */
  shown(): Promise<void>;
}

/** Storeys in the order in which a person is likely to look at them: the shown one, its building, the others. */
function byNearness(document: CampusDocument, shown: StoreyId | null): StoreyId[] {
  const order = storeysInOrder(document).map(({ id }) => id);
  if (shown === null) return order;
  const own = new Set(groupOf(document, shown)?.storeys.map(({ id }) => id));
  const at = order.indexOf(shown);
  const far = (id: StoreyId, i: number): number => Math.abs(i - at) + (own.has(id) ? 0 : order.length);
  const distance = new Map(order.map((id, i) => [id, far(id, i)]));
  return order.sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
}

/**
 * Fetches what is drawn, one storey at a time, always the one next that is shown or lies nearest to it: whichever
 * storey a person turns to waits for one other at most. The first picture of a plan comes before all else. Floors (`plan.floor`) follow once the plan can be walked.
 */
export function createDrawingQueue(
  stores: Stores,
  { compute, settled }: Pick<Services, 'compute' | 'settled'>,
): DrawingQueue {
  const undrawn = new Set<StoreyId>();
  const unwalked = new Set<StoreyId>();
  let busy = false;

  const drawStorey = async (plan: string, storey: StoreyId): Promise<void> => {
    const geometry = await compute.run('plan.storey', { plan, storey });
    if (geometry === null || stores.plan.getState().planKey !== plan) return;
    const { storeys } = stores.geometry.getState();
    stores.geometry.setState({ storeys: new Map([...storeys, [storey, geometry]]) });
  };
  const drawFloor = async (plan: string, storey: StoreyId): Promise<void> => {
    const floor = await compute.run('plan.floor', { plan, storey });
    if (floor === null || stores.plan.getState().planKey !== plan) return;
    const { floors } = stores.geometry.getState();
    stores.geometry.setState({ floors: new Map([...floors, [storey, floor]]) });
  };

  /** The next thing to fetch, taken off the list; null when there is nothing. */
  const next = (): (() => Promise<void>) | null => {
    const { document, planKey, summary } = stores.plan.getState();
    if (document === null || planKey === null) return null;
    const { storey: shown } = stores.view.getState();
    const order = byNearness(document, shown);
    const take = (wanted: Set<StoreyId>, from: readonly StoreyId[]): StoreyId | undefined => {
      const found = from.find((id) => wanted.has(id));
      if (found) wanted.delete(found);
      return found;
    };
    const walked = summary !== null;
    const first = order.slice(0, 1);
    for (const from of [first, order]) {
      const storey = take(undrawn, from);
      if (storey) return () => drawStorey(planKey, storey);
      const floor = walked ? take(unwalked, from) : undefined;
      if (floor) return () => drawFloor(planKey, floor);
    }
    return null;
  };

  const attempt = async (plan: string | null, fetch: () => Promise<void>): Promise<void> => {
    try {
      await fetch();
    } catch (error) {
      const mine = !isExpected(error) && stores.plan.getState().planKey === plan;
      if (mine) stores.geometry.setState({ error: errorText(error) });
    }
  };
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let fetch = next(); fetch; fetch = next()) {
      await attempt(stores.plan.getState().planKey, fetch);
    }
    busy = false;
  };
  stores.plan.subscribe((now, before) => {
    if (now.summary !== before.summary) void work();
  });

  const draw = (storeys: Iterable<StoreyId>): void => {
    for (const storey of storeys) {
      undrawn.add(storey);
      unwalked.add(storey);
    }
    void work();
  };
  let first = Promise.resolve();
  const drawFirst = async (plan: string, storey: StoreyId): Promise<void> => {
    await attempt(plan, () => drawStorey(plan, storey));
    await settled();
    if (stores.plan.getState().planKey === plan) stores.geometry.setState({ seen: true });
  };
  const drawOthers = async (document: CampusDocument, plan: string | null): Promise<void> => {
    await first;
    if (stores.plan.getState().planKey !== plan) return;
    for (const { id } of storeysInOrder(document)) {
      unwalked.add(id);
      if (!stores.geometry.getState().storeys.has(id)) undrawn.add(id);
    }
    await work();
  };
  return {
    draw,
    drawPlan: () => {
      undrawn.clear();
      unwalked.clear();
      const { document, planKey } = stores.plan.getState();
      const { storey } = stores.view.getState();
      if (document === null || planKey === null) return;
      first = storey === null ? Promise.resolve() : drawFirst(planKey, storey);
      if (storey === null) stores.geometry.setState({ seen: true });
      void drawOthers(document, planKey);
    },
    shown: () => first,
  };
}
