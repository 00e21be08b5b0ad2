import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AssetId } from '../../model/schema/ids';
import type { AsOfChoice } from '../state/view-state';
import { absentWhenKnown } from '../coverage/absent-when-known';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';

/** By what a hazard was priced. */
export interface PricedBy {
  readonly asOf: AsOfChoice;
  /** `HH:MM`; null = by no hour. */
  readonly hour: string | null;
}

export interface HazardPrices {
  /** m² that nothing reaches without the extinguisher and that something does with it; null = could not be told. */
  readonly prices: ReadonlyMap<AssetId, number | null>;
  readonly by: PricedBy;
  /** Still to come. */
  readonly waiting: number;
  readonly error: string | null;
}

export interface HazardPricer {
  readonly state: StoreApi<HazardPrices>;
  /** Prices extinguishers one after the other, those that aren't yet; what is looked at meanwhile waits for one at most. */
  price(assets: readonly AssetId[]): void;
  stop(): void;
}

/**
 * What an open hazard about an extinguisher comes to in floor: what is uncovered without it, less what is with it, by the
 * day, the hour and the distance that are looked at. Forgotten when any of these, or the plan, is another.
 */
export function createHazardPricer({ stores, services }: SessionContext): HazardPricer {
  const by = (): PricedBy => {
    const { asOf, hour } = stores.view.getState();
    return { asOf, hour };
  };
  const nothing = (): HazardPrices => ({ prices: new Map(), by: by(), waiting: 0, error: null });
  const state = createStore<HazardPrices>(nothing);
  let run = 0;

  const uncovered = async (away: ReadonlySet<AssetId>): Promise<number | null> => {
    const { planKey, revision } = stores.plan.getState();
    if (planKey === null) return null;
    const { limit, hour } = stores.view.getState();
    const asked = { plan: planKey, limit, closed: [], hour, away: [...away].sort(), revision };
    return (await services.compute.run('extinguishers.total', asked)).uncovered;
  };

  const measure = async (mine: number, assets: readonly AssetId[]): Promise<void> => {
    const absent = await absentWhenKnown(stores, () => mine === run);
    if (absent === null || mine !== run) return;
    const away = new Set(
      absent.filter((id) => stores.plan.getState().document?.assets[id]?.kind === 'extinguisher'),
    );
    const base = await uncovered(away);
    for (const [i, asset] of assets.entries()) {
      if (mine !== run || base === null) return;
      const other = new Set(away);
      // What can't be counted on today is taken to be there, what can is taken away: the difference is the same.
      const gone = other.delete(asset) || !other.add(asset);
      const without = await uncovered(other);
      if (mine !== run) return;
      const price = without === null ? null : Math.max(0, gone ? base - without : without - base);
      const { prices } = state.getState();
      state.setState({ prices: new Map([...prices, [asset, price]]), waiting: assets.length - i - 1 });
    }
  };

  const forget = (): void => {
    run++;
    state.setState(nothing(), true);
  };
  stores.plan.subscribe((now, before) => {
    if (now.document !== before.document) forget();
  });
  stores.view.subscribe((now, before) => {
    if (now.limit !== before.limit || now.asOf !== before.asOf || now.hour !== before.hour) forget();
  });
  stores.asOf.subscribe((now, before) => {
    if (now.absent !== before.absent) forget();
  });

  return {
    state,
    stop: () => {
      run++;
      state.setState({ waiting: 0 });
    },
    price: (assets) => {
      const { prices } = state.getState();
      const left = assets.filter((id) => !prices.has(id));
      if (left.length === 0) return;
      const mine = ++run;
      state.setState({ by: by(), waiting: left.length, error: null });
      measure(mine, left).catch((error: unknown) => {
        if (mine === run && !isExpected(error)) state.setState({ waiting: 0, error: errorText(error) });
      });
    },
  };
}
