import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import { translator } from '../../i18n/translator';
import type { SessionContext } from '../session-context';
import { UNITS_SKETCH, unitMarks } from './unit-marks';
import { oneUnitSketch, unitBox, unitsSketch } from './unit-sketch';

export interface UnitLayerState {
  /** Are all units of the shown storey drawn? */
  readonly all: boolean;
  /** The unit that is looked at. */
  readonly one: string | null;
}

export interface UnitLayer {
  readonly state: StoreApi<UnitLayerState>;
  showAll(all: boolean): void;
  /** Rings a unit's rooms; `frames` = and flies there. Null = none any more. */
  show(unit: UnitVerdict | null, frames?: boolean): void;
}

const ONE = 'unit';

/** Calculation units over the plan: all of the shown storey, where somebody wants them, and the one that is looked at. */
export function createUnitLayer({ stores, sketcher, navigator }: SessionContext): UnitLayer {
  const state = createStore<UnitLayerState>(() => ({ all: false, one: null }));

  const drawAll = (): void => {
    const { document } = stores.plan.getState();
    const { storey, language, role } = stores.view.getState();
    if (!state.getState().all || document === null || role !== 'planner') {
      sketcher.draw(UNITS_SKETCH, null);
      return;
    }
    const { units } = stores.coverage.getState();
    const here = units.filter(({ unit }) => unit.storey === storey);
    // The one that is looked at has an outline of its own.
    const { one } = state.getState();
    const names = (storey && stores.geometry.getState().storeys.get(storey)?.labels) ?? [];
    const text = translator(language);
    sketcher.draw(UNITS_SKETCH, unitsSketch(document, here, unitMarks(units), one, names, text));
  };
  const drawOne = (): void => {
    const { document } = stores.plan.getState();
    const { one } = state.getState();
    const found = stores.coverage.getState().units.find(({ unit }) => unit.id === one);
    const seen = found && document && stores.view.getState().role === 'planner';
    sketcher.draw(ONE, seen ? oneUnitSketch(document, found) : null);
  };

  stores.coverage.subscribe((now, before) => {
    if (now.units === before.units) return;
    drawAll();
    drawOne();
  });
  stores.view.subscribe((now, before) => {
    if (now.storey !== before.storey || now.language !== before.language) drawAll();
    if (now.role === before.role) return;
    drawAll();
    drawOne();
  });
  stores.plan.subscribe((now, before) => {
    if (now.planKey === before.planKey) return;
    state.setState({ one: null });
    drawAll();
    drawOne();
  });

  return {
    state,
    showAll: (all) => {
      state.setState({ all });
      drawAll();
    },
    show: (verdict, frames = false) => {
      state.setState({ one: verdict?.unit.id ?? null });
      drawAll();
      drawOne();
      const { document } = stores.plan.getState();
      const box = frames && verdict && document ? unitBox(document, verdict) : null;
      if (verdict && box) navigator.fitAround(verdict.unit.storey, box);
    },
  };
}
