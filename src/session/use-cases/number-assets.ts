import { checkEntity } from '../../model/edit/check-entity';
import { inOneStep } from '../../model/edit/in-one-step';
import { updateEntities } from '../../model/edit/update-entities';
import { rowOrder } from '../../model/query/row-order';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';

/** Along the row that they stand in, or as one walks from one to the nearest next. */
export const NUMBER_ORDERS = ['row', 'walk'] as const;
export type NumberOrder = (typeof NUMBER_ORDERS)[number];

export interface Numberer {
  /** What is selected in an order to be numbered in, storey by storey; null when the plan changed meanwhile. */
  inOrder(by: NumberOrder): Promise<readonly AssetId[] | null>;
  /** Gives each its number, in one undo step; false when one of them can't be: then none is given. */
  number(numbers: readonly { readonly id: AssetId; readonly number: string }[]): boolean;
}

/** Numbering what is selected. */
export function createNumberer({ stores, services, history }: SessionContext): Numberer {
  const selected = (): Asset[] => {
    const { document } = stores.plan.getState();
    return stores.selection.getState().assets.flatMap((id) => document?.assets[id] ?? []);
  };

  return {
    inOrder: async (by) => {
      const { document, planKey } = stores.plan.getState();
      if (!document || planKey === null) return null;
      const assets = selected();
      const rows = storeysInOrder(document).flatMap(({ id }) =>
        rowOrder(assets.filter(({ storey }) => storey === id)),
      );
      const ids = rows.map(({ id }) => id);
      if (by === 'row') return ids;
      const { hour } = stores.view.getState();
      const places = rows.map(({ storey, x, y }) => ({ storey, x, y }));
      try {
        const order = await services.compute.run('walk.order', { plan: planKey, places, hour });
        if (stores.plan.getState().document !== document) return null;
        return order.flatMap((i) => ids[i] ?? []);
      } catch (error) {
        if (isExpected(error)) return null;
        throw error;
      }
    },
    number: (numbers) => {
      const { document } = stores.plan.getState();
      if (!document) return false;
      const fits = numbers.every(({ id, number }) => {
        const asset = document.assets[id];
        return asset && checkEntity(document, 'assets', { ...asset, number }).ok;
      });
      if (!fits || numbers.length === 0) return false;
      const steps = numbers.map(
        ({ id, number }) =>
          (now: typeof document) =>
            updateEntities(now, 'assets', [id], { number }),
      );
      history.commit(inOneStep(document, steps, 'edit.update'));
      return true;
    },
  };
}
