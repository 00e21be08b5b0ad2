import type { StoreApi } from 'zustand/vanilla';
import { lookUp } from '../../model/schema/dictionary';
import { isRolling } from '../../standards/goers';
import type { Rolling } from '../../standards/mobility/mobility';
import { isExpected } from '../expected-error';
import { patiently } from '../patiently';
import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import type { ViewState } from '../state/view-state';
import { wayBounds } from '../ways/way-bounds';
import { sameBasis, type EgressBasis } from './egress-basis';
import type { EgressPlace, EgressState } from './egress-state';
import { roomOrigin } from './place-origin';
import type { RightOfWay } from './right-of-way';
import { surfaceMade } from './surface';

/** What is to be drawn. */
export type Shown = Pick<EgressPlace, 'at' | 'space' | 'finding'> & {
  /** Are ways asked for? Else the place alone is meant. */
  readonly asks: boolean;
  /** Is the picture to follow? */
  readonly follows: boolean;
};

/** The two best ways of one place at a time. */
export interface PlaceRunner {
  show(shown: Shown): void;
  clear(): void;
  /** The question may be another: asks anew, what is drawn stays until the answer. */
  later(): void;
  /** Asks again, after a failure. */
  retry(): void;
}

/** Made once for a session; the latest question wins. */
export function createPlaceRunner(
  context: SessionContext,
  state: StoreApi<EgressState>,
  basisNow: () => EgressBasis | null,
  way: RightOfWay,
): PlaceRunner {
  const { stores, services, navigator } = context;
  let turn = 0;
  let waiting = new AbortController();
  let asked: EgressBasis | null = null;
  let askedOf: Rolling | null = null;
  let asks = false;
  /** Where the picture was when it was to follow; null = it isn't. */
  let from: Pick<ViewState, 'camera' | 'focus'> | null = null;

  /** All on foot have the same ways. */
  const moverNow = (): Rolling | null => {
    const { walker } = state.getState().choice;
    return isRolling(walker) ? walker : null;
  };
  const leave = (): void => {
    turn++;
    waiting.abort();
    waiting = new AbortController();
  };
  /** Shows the whole of both ways, unless somebody has moved the picture meanwhile. */
  const fly = ({ at, ways }: EgressPlace): void => {
    const { camera, focus } = stores.view.getState();
    const before = from;
    from = null;
    // Where the scene itself framed a storey, the address says nothing of the camera.
    if (before === null || focus !== before.focus || (camera !== before.camera && camera !== null)) return;
    const level = lookUp(stores.plan.getState().document?.storeys ?? {}, at.storey);
    if (level === null) return;
    const points = [at, ...(ways ?? []).flatMap((each) => each.points)].filter(
      ({ storey }) => storey === at.storey,
    );
    const { elevation } = level;
    navigator.fitAround(at.storey, { bounds: wayBounds(points), low: elevation, high: elevation });
  };
  const told = (mine: number, part: Partial<EgressPlace>): void => {
    const { place } = state.getState();
    if (mine !== turn || place === null) return;
    const next = { ...place, ...part };
    state.setState({ place: next });
    fly(next);
  };
  const waysFrom = async (at: PlanPoint, now: EgressBasis, mine: number): Promise<void> => {
    const { signal } = waiting;
    if (!(await surfaceMade(context, now.planKey, () => mine === turn))) return;
    const { planKey: plan, hour, closed } = now;
    const question = { plan, from: at, hour, closed };
    const { walker } = state.getState().choice;
    if (isRolling(walker)) {
      const input = { ...question, mover: walker };
      const answer = await patiently(signal, () => services.compute.run('egress.rolling', input));
      told(mine, { status: 'ready', ...answer });
      return;
    }
    const ways = await patiently(signal, () => services.compute.run('egress.ways', question));
    told(mine, { status: 'ready', ways, bar: null, moved: 0 });
  };
  const ask = (): void => {
    leave();
    const { place } = state.getState();
    const now = basisNow();
    if (place === null || now === null || !asks) return;
    asked = now;
    askedOf = moverNow();
    const mine = turn;
    const asking = waysFrom(place.at, now, mine);
    way.first(asking);
    asking.catch((error: unknown) => {
      // Ways of the question before must not be taken for its.
      if (!isExpected(error)) told(mine, { status: 'failed', ways: null, bar: null, moved: 0 });
    });
  };
  const clear = (): void => {
    leave();
    from = null;
    if (state.getState().place !== null) state.setState({ place: null });
  };
  /** Where what is drawn begins now; null when it is nowhere any more. */
  const originNow = ({ at, space, finding }: EgressPlace): PlanPoint | null => {
    const { document } = stores.plan.getState();
    if (document === null || lookUp(document.storeys, at.storey) === null) return null;
    const { result } = state.getState();
    // What was found is mended, or not so at this hour: no card is left that it could be put away by.
    if (finding !== null && result !== null && !result.findings.some(({ id }) => id === finding)) return null;
    return space !== null && finding === null ? roomOrigin(document, result, space) : at;
  };

  return {
    show: ({ at, space, finding, ...rest }) => {
      if (rest.follows) navigator.showStorey(at.storey);
      const { camera, focus } = stores.view.getState();
      from = rest.follows ? { camera, focus } : null;
      asks = rest.asks;
      const place: EgressPlace = {
        at,
        space,
        finding,
        status: asks ? 'working' : 'ready',
        ways: null,
        bar: null,
        moved: 0,
      };
      state.setState({ place });
      if (asks) ask();
      else {
        leave();
        fly(place);
      }
    },
    clear,
    later: () => {
      const { place } = state.getState();
      const now = basisNow();
      if (place === null || now === null) return;
      const at = originNow(place);
      if (at === null) {
        clear();
        return;
      }
      const moved = at.storey !== place.at.storey || at.x !== place.at.x || at.y !== place.at.y;
      if (!asks || (!moved && asked !== null && askedOf === moverNow() && sameBasis(asked, now, false)))
        return;
      state.setState({ place: { ...place, at, status: 'working' } });
      ask();
    },
    retry: () => {
      const { place } = state.getState();
      if (place?.status !== 'failed') return;
      state.setState({ place: { ...place, status: 'working' } });
      ask();
    },
  };
}
