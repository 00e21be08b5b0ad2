import type { PlainCode } from '../../i18n/translator';
import type { Session } from '../session';
import { blindPlaceOf } from '../cameras/blind-place';
import { egressKeys, type EgressKeys } from '../egress/egress-keys';
import { arranges, type Subject } from '../state/view-state';
import type { Shortcut } from './shortcut';

/** What a person can do, as data: toolbar, menus and keys read the same list. */
export interface Action {
  /** Message code of its name. */
  readonly id: Extract<PlainCode, `action.${string}`>;
  /** Of two with one key at most one can be done. */
  readonly keys: readonly Shortcut[];
  /** Can it be done now? */
  when(session: Session): boolean;
  run(session: Session): void;
}

const hasPlan = (session: Session): boolean => session.plan.getState().document !== null;
const hasSelection = (session: Session): boolean => session.selection.getState().asset !== null;
const mayArrange = (session: Session): boolean => hasPlan(session) && arranges(session.view.getState().role);
const mayArrangeSelected = (session: Session): boolean => hasSelection(session) && mayArrange(session);

const keysOf = (session: Session): EgressKeys => session.part(egressKeys).getState();

/** Only a planner asks about anything else than extinguishers. */
const asksAbout = ({ view }: Session, about: Subject): boolean => {
  const { role, subject } = view.getState();
  return (role === 'planner' ? subject : 'extinguishers') === about;
};

const floating = (work: Promise<unknown>): void => {
  // Use-cases turn their troubles into a state that is shown; what is left is a bug and must be seen as one.
  work.catch((error: unknown) =>
    queueMicrotask(() => {
      throw error;
    }),
  );
};

export const ACTIONS = [
  {
    id: 'action.search',
    keys: [{ key: 'k', mod: true }, { key: '/' }],
    when: hasPlan,
    run: (session) => session.overlay.setState({ open: 'search' }),
  },
  {
    id: 'action.choose-time',
    keys: [{ key: 't' }],
    when: hasPlan,
    run: (session) => session.overlay.setState({ open: 'time' }),
  },
  {
    id: 'action.show-hints',
    keys: [],
    when: hasPlan,
    run: (session) => session.overlay.setState({ hints: session.overlay.getState().hints + 1 }),
  },
  {
    id: 'action.open-file',
    keys: [{ key: 'o', mod: true }],
    when: () => true,
    run: (session) => floating(session.pickFile()),
  },
  {
    id: 'action.keeping',
    keys: [],
    when: () => true,
    run: (session) => session.overlay.setState({ open: 'keeping' }),
  },
  {
    id: 'action.save-wardtwin',
    keys: [{ key: 's', mod: true }],
    when: hasPlan,
    run: (session) => floating(session.exportPlan('wardtwin-json')),
  },
  {
    id: 'action.export-geojson',
    keys: [],
    when: hasPlan,
    run: (session) => floating(session.exportPlan('plan-geojson')),
  },
  {
    id: 'action.print',
    keys: [{ key: 'p', mod: true }],
    when: hasPlan,
    run: (session) => session.overlay.setState({ open: 'print' }),
  },
  {
    id: 'action.copy-link',
    keys: [],
    when: hasPlan,
    run: (session) => floating(session.copyLink()),
  },
  {
    id: 'action.open-demo',
    keys: [],
    when: () => true,
    run: (session) => floating(session.openSample('demo')),
  },
  {
    id: 'action.open-small-ward',
    keys: [],
    when: () => true,
    run: (session) => floating(session.openSample('small-ward')),
  },
  {
    id: 'action.undo',
    keys: [{ key: 'z', mod: true }],
    when: (session) => session.plan.getState().undo.length > 0,
    run: (session) => session.undo(),
  },
  {
    id: 'action.redo',
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    when: (session) => session.plan.getState().redo.length > 0,
    run: (session) => session.redo(),
  },
  {
    id: 'action.toggle-mode',
    keys: [{ key: 'd' }],
    when: hasPlan,
    run: (session) => session.setMode(session.view.getState().mode === '2d' ? '3d' : '2d'),
  },
  {
    id: 'action.select-tool',
    keys: [{ key: 'v' }],
    when: hasPlan,
    run: (session) => session.tools.putAway(),
  },
  {
    id: 'action.hand-tool',
    keys: [{ key: 'h' }],
    when: hasPlan,
    run: (session) => session.tools.take({ kind: 'hand' }),
  },
  {
    id: 'action.place-asset',
    keys: [{ key: 'p' }],
    when: mayArrange,
    run: (session) => {
      // Asked for twice by key: there is no pointer to click with, so it goes to the centre.
      if (session.tool.getState().kind === 'place') session.placeAtCentre();
      else session.startPlacing();
    },
  },
  {
    id: 'action.place-at-centre',
    keys: [{ key: 'p', shift: true }],
    when: mayArrange,
    run: (session) => {
      session.placeAtCentre();
    },
  },
  {
    id: 'action.remove-selected',
    keys: [{ key: 'Delete' }, { key: 'Backspace' }],
    when: mayArrangeSelected,
    run: (session) => session.removeSelected(),
  },
  {
    id: 'action.duplicate',
    keys: [{ key: 'd', mod: true }],
    when: mayArrangeSelected,
    run: (session) =>
      floating(
        import('../use-cases/copy-assets').then(({ createCopier }) => session.part(createCopier).duplicate()),
      ),
  },
  {
    id: 'action.select-storey',
    keys: [{ key: 'a', mod: true }],
    when: hasPlan,
    run: (session) =>
      floating(
        import('../use-cases/select-assets').then(({ createAssetSelector }) =>
          session.part(createAssetSelector).selectOnStorey(null),
        ),
      ),
  },
  {
    id: 'action.storey-up',
    keys: [{ key: 'PageUp' }],
    when: hasPlan,
    run: (session) => session.stepStorey(1),
  },
  {
    id: 'action.storey-down',
    keys: [{ key: 'PageDown' }],
    when: hasPlan,
    run: (session) => session.stepStorey(-1),
  },
  {
    id: 'action.go-to-farthest',
    keys: [{ key: 'f' }],
    when: (session) =>
      asksAbout(session, 'extinguishers') && Boolean(session.coverage.getState().total?.farthest),
    run: (session) => session.goToFarthest(),
  },
  {
    id: 'action.go-to-blind-spot',
    keys: [{ key: 'f' }],
    when: (session) => asksAbout(session, 'cameras') && session.part(blindPlaceOf).getState().find() !== null,
    run: (session) => {
      const place = session.part(blindPlaceOf).getState().find();
      if (place) session.focusOn(place.storey, place.x, place.y);
    },
  },
  {
    id: 'action.go-to-egress-finding',
    keys: [{ key: 'f' }],
    when: (session) => asksAbout(session, 'egress') && keysOf(session).nextFinding !== null,
    run: (session) => keysOf(session).nextFinding?.(),
  },
  {
    id: 'action.egress-place',
    keys: [{ key: 'w' }],
    when: (session) =>
      asksAbout(session, 'egress') &&
      keysOf(session).toggleTool !== null &&
      session.tool.getState().kind !== 'walk',
    run: (session) => keysOf(session).toggleTool?.(),
  },
  {
    id: 'action.cancel',
    keys: [{ key: 'Escape' }],
    when: (session) =>
      hasSelection(session) || session.tool.getState().kind !== 'select' || keysOf(session).drawn,
    run: (session) => session.cancel(),
  },
] as const satisfies readonly Action[];

export type ActionId = (typeof ACTIONS)[number]['id'];

const byId: ReadonlyMap<ActionId, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

/** The action of an id. O(1). */
export function actionOf(id: ActionId): Action {
  // Every id is one of the list's.
  return byId.get(id) as Action;
}
