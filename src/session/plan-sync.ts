import type { Patch } from '../model/edit/patch';
import type { StoreyId } from '../model/schema/ids';
import { createDrawingQueue } from './drawing-queue';
import { errorText, isExpected } from './expected-error';
import type { Services } from './services';
import type { Stores } from './state/stores';

export interface PlanSync {
  /** Tells the worker of a change and fetches again what is drawn of the storeys that it touched. */
  push(patch: Patch): void;
  /** Fetches what is drawn of the open plan, the shown storey first. */
  drawPlan(): void;
  /** Resolves when the first storey of the plan opened last can be seen, or could not be made. */
  shown(): Promise<void>;
  /** Lets the worker forget a plan that is no longer open. */
  close(planKey: string): void;
}

/** Storeys that a patch touches in a way that is drawn by the geometry; assets are drawn from the document. */
function touchedStoreys(patch: Patch): ReadonlySet<StoreyId> {
  const found = new Set<StoreyId>();
  for (const change of patch.changes) {
    if (change.kind === 'assets') continue;
    for (const entity of [change.before, change.after]) {
      if (entity && 'storey' in entity) found.add(entity.storey);
    }
  }
  return found;
}

/** Keeps the worker's copy of the plan and the drawn geometry in step with the document. Jobs run in the order asked. */
export function createPlanSync(stores: Stores, services: Pick<Services, 'compute' | 'settled'>): PlanSync {
  const { compute } = services;
  const drawing = createDrawingQueue(stores, services);
  const tell = async (key: string, job: Promise<null>): Promise<void> => {
    try {
      await job;
    } catch (error) {
      if (isExpected(error) || stores.plan.getState().planKey !== key) return;
      stores.coverage.setState({ status: 'failed', error: errorText(error) });
    }
  };

  return {
    drawPlan: drawing.drawPlan,
    shown: drawing.shown,
    close: (key) => void tell(key, compute.run('plan.close', { plan: key })),
    push: (patch) => {
      const key = stores.plan.getState().planKey;
      if (key === null) return;
      void tell(key, compute.run('plan.patch', { plan: key, patch }));
      drawing.draw(touchedStoreys(patch));
    },
  };
}
