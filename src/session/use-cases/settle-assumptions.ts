import { updateEntities } from '../../model/edit/update-entities';
import type { BuildingId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';

export interface Settler {
  /** Has a building sprinklers throughout? One undo step. */
  setSprinklers(building: BuildingId, sprinklered: boolean): void;
}

/** Says what was only assumed while the plan didn't say it. */
export const createSettler = ({ stores, history }: SessionContext): Settler => ({
  setSprinklers: (building, sprinklered) => {
    const { document } = stores.plan.getState();
    if (document?.buildings[building]) {
      history.commit(updateEntities(document, 'buildings', [building], { sprinklered }));
    }
  },
});
