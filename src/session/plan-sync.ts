import type { Patch } from '../model/edit/patch';
import type { StoreyId } from '../model/schema/ids';
import { errorText, isExpected } from './expected-error';
import type { Services } from './services';
import type { Stores } from './state/stores';

export interface PlanSync {
  /** Tells the worker of a change and fetches again what is drawn of the storeys that it touched. */
  push(patch: Patch): void;
  /** Fetches what is drawn, the shown storey first. */
  loadGeometry(storeys: readonly StoreyId[]): void;
  /** Lets the worker forget a plan that is no longer open. */
  close(planKey: string): void;
}

/** Storeys that a patch touches in a way that is drawn by the geometry; assets are drawn from the document. */
function touchedStoreys(patch: Patch): StoreyId[] {
  const found = new Set<StoreyId>();
  for (const change of patch.changes) {
    if (change.kind === 'assets') continue;
    for (const entity of [change.before, change.after]) {
      if (entity && 'storey' in entity) found.add(entity.storey);
    }
  }
  return [...found];
}

/** Keeps the worker's copy of the plan and the drawn geometry in step with the document. Jobs run in the order asked. */
export function createPlanSync(stores: Stores, compute: Services['compute']): PlanSync {
  const isMine = (key: string, error: unknown): boolean =>
    !isExpected(error) && stores.plan.getState().planKey === key;
  const fail = (key: string, error: unknown): void => {
    if (isMine(key, error)) stores.coverage.setState({ status: 'failed', error: errorText(error) });
  };

  const drawStorey = async (key: string, storey: StoreyId): Promise<void> => {
    try {
      const geometry = await compute.run('plan.storey', { plan: key, storey }, { lane: `storey:${storey}` });
      if (geometry === null || stores.plan.getState().planKey !== key) return;
      const drawn = stores.geometry.getState().storeys;
      stores.geometry.setState({ storeys: new Map([...drawn, [storey, geometry]]) });
    } catch (error) {
      if (isMine(key, error)) stores.geometry.setState({ error: errorText(error) });
    }
  };
  const patchCopy = async (key: string, patch: Patch): Promise<void> => {
    try {
      const summary = await compute.run('plan.patch', { plan: key, patch });
      if (stores.plan.getState().planKey === key) stores.plan.setState({ summary });
    } catch (error) {
      fail(key, error);
    }
  };
  const closeCopy = async (key: string): Promise<void> => {
    try {
      await compute.run('plan.close', { plan: key });
    } catch (error) {
      fail(key, error);
    }
  };
  const loadGeometry = (storeys: readonly StoreyId[]): void => {
    const key = stores.plan.getState().planKey;
    if (key !== null) for (const storey of storeys) void drawStorey(key, storey);
  };

  return {
    loadGeometry,
    close: (key) => void closeCopy(key),
    push: (patch) => {
      const key = stores.plan.getState().planKey;
      if (key === null) return;
      void patchCopy(key, patch);
      loadGeometry(touchedStoreys(patch));
    },
  };
}
