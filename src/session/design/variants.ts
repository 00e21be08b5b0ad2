import { createStore, type StoreApi } from 'zustand/vanilla';
import { addEntities } from '../../model/edit/add-entities';
import { bringVariant } from '../../model/edit/bring-variant';
import { removeEntities } from '../../model/edit/remove-entities';
import { updateEntities } from '../../model/edit/update-entities';
import { assetsOf } from '../../model/query/assets-of';
import { makeId, type VariantId } from '../../model/schema/ids';
import { nameFrom } from '../../model/schema/name';
import { entitiesIn } from '../../model/schema/dictionary';
import type { Variant } from '../../model/schema/variant';
import type { SessionContext } from '../session-context';

export interface VariantsState {
  /** Variants that undo took away with the keeping of them; said until they are back or let go. */
  readonly lost: readonly Variant[];
}

export interface Variants {
  readonly state: StoreApi<VariantsState>;
  /** Keeps the extinguishers as they stand beside the plan; null when no plan is open. */
  keep(name: string): VariantId | null;
  rename(id: VariantId, name: string): void;
  /** Makes the plan's extinguishers those of the variant: one undo step. False while the records that must be asked aren't read. */
  bring(id: VariantId): boolean;
  remove(id: VariantId): void;
  /** Keeps again what undo took away. */
  keepLost(): void;
  /** It may be gone. */
  letGo(): void;
}

/** Ways of placing the extinguishers that are kept beside the plan, to be held against it. */
export function createVariants({ stores, services, history }: SessionContext): Variants {
  const open = () => stores.plan.getState().document;
  const state = createStore<VariantsState>(() => ({ lost: [] }));
  const setLost = (lost: readonly Variant[]): void => {
    if (lost.length + state.getState().lost.length > 0) state.setState({ lost });
  };
  stores.plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) setLost([]);
    if (now.planKey !== before.planKey || now.document?.variants === before.document?.variants) return;
    const there = now.document?.variants ?? {};
    const left = state.getState().lost.filter(({ id }) => !there[id]);
    // Whoever removes one knows it; whoever undoes may have meant the edit before.
    const undone = now.redo.length > before.redo.length;
    const taken = undone ? entitiesIn(before.document?.variants ?? {}).filter(({ id }) => !there[id]) : [];
    setLost([...left, ...taken]);
  });
  return {
    state,
    letGo: () => setLost([]),
    keepLost: () => {
      const document = open();
      const { lost } = state.getState();
      if (document && lost.length > 0) history.commit(addEntities(document, 'variants', [...lost]));
    },
    keep: (name) => {
      const document = open();
      if (!document) return null;
      const id = makeId('variant', services.ids.next());
      const extinguishers = [...assetsOf(document, 'extinguisher', null)];
      history.commit(addEntities(document, 'variants', [{ id, name: nameFrom(name), extinguishers }]));
      return id;
    },
    rename: (id, name) => {
      const document = open();
      if (document?.variants[id])
        history.commit(updateEntities(document, 'variants', [id], { name: nameFrom(name) }), `variant:${id}`);
    },
    bring: (id) => {
      const document = open();
      const { keeper } = stores.records.getState();
      const variant = document?.variants[id];
      // Until they are read any extinguisher may be one that records speak of.
      if (!document || !variant || keeper === null) return false;
      history.commit(bringVariant(document, variant, keeper.recordedSubjects()));
      return true;
    },
    remove: (id) => {
      const document = open();
      if (document?.variants[id]) history.commit(removeEntities(document, [id]));
    },
  };
}
