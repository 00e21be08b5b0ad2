import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SpotCamera } from '../../analyses/cameras/at-spot';
import { translator } from '../../i18n/translator';
import { lookUp } from '../../model/schema/dictionary';
import { scaleOf } from '../../standards/cameras/density-scales';
import { errorText, isExpected } from '../expected-error';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import type { Cameras } from './cameras';
import { camerasInHand, otherwise } from './cameras-in-hand';
import { spotSketch } from './spot-sketch';
import { initialSpot, type SpotState } from './spot-state';
import { spotTool } from './spot-tool';

/** Somebody put on the plan, to see who sees them. */
export interface Spot {
  readonly state: StoreApi<SpotState>;
  /** Keeps the answer true to plan, cameras in hand and choice, and draws it, until the returned function is called. */
  watch(cameras: Pick<Cameras, 'state'>): () => void;
  /** Takes the tool in hand that puts the person somewhere, or puts it away; the person stays. */
  toggleTool(): void;
  stand(place: PlanPoint): void;
  /** In the middle of the picture. */
  standAtCentre(): void;
  clear(): void;
  /** Asks again, after a failure. */
  retry(): void;
  /** Flies to the person. */
  show(): void;
}

const OWNER = 'camera-spot';

/** The row that is told in full: of the camera that is selected where it sees the person, else the best. O(cameras). */
export const shownSight = (seen: readonly SpotCamera[], selected: string | null): SpotCamera | null =>
  seen.find(({ camera }) => camera === selected) ?? seen[0] ?? null;

/** Made when somebody looks at cameras; lives as long as the session. The latest question wins. */
export function createSpot(context: SessionContext): Spot {
  const { stores, services, tools, sketcher, navigator } = context;
  const { plan, view, selection } = stores;
  const state = createStore<SpotState>(() => initialSpot);
  let source: Cameras['state'] | null = null;
  let watchers = 0;
  let stops: readonly (() => void)[] = [];
  /** Counts questions; that of the answer on show, or of the place that was given up. */
  let era = 0;
  let told = 0;
  /** What the answer on show was asked of. */
  let asked: readonly unknown[] = [];

  const draw = (): void => {
    const { document } = plan.getState();
    const { spot, seen, status } = state.getState();
    if (watchers === 0 || source === null || document === null || spot === null) {
      sketcher.draw(OWNER, null);
      return;
    }
    const { choice } = source.getState();
    const of = {
      document,
      spot,
      seen,
      shown: shownSight(seen, selection.getState().asset),
      held: otherwise(context),
      scale: scaleOf(document, choice.scale),
      known: status === 'ready' || seen.length > 0,
    };
    sketcher.draw(OWNER, spotSketch(of, translator(view.getState().language)));
  };

  const ask = (): void => {
    const { document, planKey } = plan.getState();
    const { spot } = state.getState();
    if (watchers === 0 || source === null || document === null || planKey === null || spot === null) return;
    const { choice, absent } = source.getState();
    const held = otherwise(context);
    const question = [planKey, document, spot, choice.doors, choice.failed, absent, ...held];
    if (question.length === asked.length && question.every((each, i) => each === asked[i])) return;
    asked = question;
    const mine = ++era;
    const input = {
      plan: planKey,
      ...spot,
      doors: choice.doors,
      away: [...choice.failed, ...absent],
      held,
    };
    state.setState({ status: 'working', error: null });
    // An edit reaches the worker in the same turn as it reaches us: after it, then.
    Promise.resolve()
      .then(() => (mine === era ? services.compute.run('cameras.at', input) : null))
      .then((seen) => {
        // While somebody drags, who saw the place a moment ago is shown until the next answer.
        if (seen === null || mine <= told) return;
        told = mine;
        state.setState(mine === era ? { status: 'ready', seen } : { seen });
      })
      .catch((error: unknown) => {
        if (mine !== era || isExpected(error)) return;
        asked = [];
        state.setState({ status: 'failed', seen: [], error: errorText(error) });
      });
  };

  const clear = (): void => {
    told = ++era;
    asked = [];
    state.setState(initialSpot, true);
  };
  const stand = (spot: PlanPoint): void => {
    // Who saw a place on another storey says nothing here.
    if (state.getState().spot?.storey !== spot.storey) clear();
    state.setState({ spot });
    ask();
  };
  const standAtCentre = (): void => {
    const at = pictureCentre(stores);
    if (at) stand(at);
  };
  const follow = (): void => {
    const { document } = plan.getState();
    const { spot } = state.getState();
    if (spot !== null && lookUp(document?.storeys ?? {}, spot.storey) === null) clear();
    ask();
    draw();
  };

  tools.add(
    'camera-spot',
    spotTool(stores, { spot: () => state.getState().spot, stand, standAtCentre, clear }),
  );
  plan.subscribe((now, before) => {
    // Of another plan the place is another.
    if (now.planKey !== before.planKey) clear();
  });

  return {
    state,
    watch: (cameras) => {
      source = cameras.state;
      if (watchers++ === 0) {
        const stopped = selection.subscribe((now, before) => {
          if (now.asset !== before.asset) draw();
        });
        const language = view.subscribe((now, before) => {
          if (now.language !== before.language) draw();
        });
        const found = plan.subscribe(follow);
        const hand = camerasInHand(context).subscribe(follow);
        stops = [source.subscribe(follow), hand, state.subscribe(draw), stopped, language, found];
        follow();
      }
      return () => {
        if (--watchers > 0) return;
        stops.forEach((stop) => stop());
        stops = [];
        // Nothing of it is left while nobody looks at cameras, and no click asks for more.
        if (stores.tool.getState().kind === 'camera-spot') tools.putAway();
        draw();
      };
    },
    toggleTool: () => {
      if (stores.tool.getState().kind === 'camera-spot') tools.putAway();
      else tools.take({ kind: 'camera-spot', drags: false });
    },
    stand,
    standAtCentre,
    clear,
    retry: () => {
      asked = [];
      ask();
    },
    show: () => {
      const { spot } = state.getState();
      if (spot !== null) navigator.focusOn(spot.storey, spot.x, spot.y);
    },
  };
}
