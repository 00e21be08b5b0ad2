import { FOOT } from '../../../i18n/formats';
import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { SessionContext } from '../../session-context';
import { atLength, keyTyped, NO_CHAIN, pointAdded, pointTaken } from '../chain';
import type { Tool, ToolPointer } from '../tool';
import type { Measured, MeasureState } from './measure-state';
import { measureSketch } from './measure-sketch';
import { measureSnap, type MeasureSnapKind } from './measure-snap';

/** What a page does with the measuring tool besides pointing. */
export interface Measurer {
  start(): void;
  /** Ends the line that is drawn. */
  finish(): void;
  /** Takes the last point back. */
  stepBack(): void;
  /** Takes away all that was measured. */
  clear(): void;
  /** The next point at that many metres from the last one, towards the pointer; false when there is no direction. */
  addLength(metres: number): boolean;
}

const OWNER = 'measure';
/** A line closes on its beginning from so near, metres. */
const CLOSES = 1e-6;
const EMPTY: MeasureState = { kind: 'measure', chain: NO_CHAIN, by: 'free', done: [] };

/** Measures along points that a person clicks. Nothing of it is kept in the plan. Made once a session. */
export function createMeasurer({ stores, tools, sketcher }: SessionContext): Measurer {
  const state = (): MeasureState | null => {
    const tool = stores.tool.getState();
    return tool.kind === 'measure' ? tool : null;
  };
  const draw = (): void => {
    const now = state();
    const { language, units } = stores.view.getState();
    sketcher.draw(OWNER, now && measureSketch(now, language, units));
  };
  const set = (next: Partial<MeasureState>): void => {
    const now = state();
    if (now === null) return;
    stores.tool.setState({ ...now, ...next }, true);
    draw();
  };
  stores.view.subscribe((now, before) => {
    if (now.units !== before.units || now.language !== before.language) draw();
  });

  /** The state with the pointer elsewhere; on another storey than the line's nothing changes. */
  const pointed = (now: MeasureState, pointer: ToolPointer): MeasureState => {
    const { document } = stores.plan.getState();
    const { chain } = now;
    if (!document || (chain.storey !== null && chain.storey !== pointer.storey)) return now;
    const { by, x, y } = measureSnap(document, pointer, chain.points);
    // The chain's own kinds say less than `by` does.
    return { ...now, by, chain: { ...chain, at: { x, y, by: 'grid' } } };
  };
  const measuredOf = ({ chain }: MeasureState): readonly Measured[] => {
    const { storey, points } = chain;
    const [first, last] = [points[0], points.at(-1)];
    if (storey === null || !first || !last || points.length < 2) return [];
    const closed = points.length > 3 && Math.hypot(first[0] - last[0], first[1] - last[1]) < CLOSES;
    return [{ storey, points: closed ? points.slice(0, -1) : points, closed }];
  };
  const finish = (): void => {
    const now = state();
    if (now) set({ chain: NO_CHAIN, by: 'free', done: [...now.done, ...measuredOf(now)] });
  };
  const add = (storey: StoreyId, point: Point, by: MeasureSnapKind): void => {
    const now = state();
    if (!now) return;
    set({ chain: pointAdded(now.chain, storey, point), by: 'free' });
    if (by === 'close') finish();
  };
  const addLength = (metres: number): boolean => {
    const now = state();
    const point = now && atLength(now.chain, metres);
    if (!now || !point || now.chain.storey === null) return false;
    add(now.chain.storey, point, 'free');
    return true;
  };

  const tool: Tool = {
    hover: (pointer) => {
      const now = state();
      if (now) set(pointed(now, pointer));
    },
    click: (pointer) => {
      const now = state();
      const next = now && pointed(now, pointer);
      if (!next?.chain.at) return;
      add(pointer.storey, [next.chain.at.x, next.chain.at.y], next.by);
    },
    doubleClick: finish,
    key: (stroke) => {
      const now = state();
      if (now === null) return false;
      if (stroke.key === 'Enter') {
        const metres = metresOf(now.chain.typed, stores.view.getState().units);
        if (now.chain.typed === '' || !addLength(metres)) finish();
        return true;
      }
      const chain = keyTyped(now.chain, stroke);
      if (chain) set({ chain });
      return chain !== null;
    },
    back: () => {
      const now = state();
      if (now === null || now.chain.points.length === 0) return false;
      set({ chain: NO_CHAIN, by: 'free' });
      return true;
    },
    end: () => sketcher.draw(OWNER, null),
  };
  tools.add('measure', tool);

  return {
    start: () => tools.take(EMPTY),
    finish,
    stepBack: () => {
      const now = state();
      if (now && now.chain.points.length > 0) set({ chain: pointTaken(now.chain) });
    },
    clear: () => set({ chain: NO_CHAIN, by: 'free', done: [] }),
    addLength,
  };
}

/** What was typed as a length in the unit of the view, metres; NaN when it is none. */
const metresOf = (typed: string, units: 'm' | 'ft'): number =>
  Number(typed.replace(',', '.')) * (units === 'ft' ? FOOT : 1);
