import type { Session } from '../../../session/session';
import { isOfChemicals } from '../../../session/url/page-link';
import type { Role, ViewState } from '../../../session/state/view-state';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { lookUp, sizeOf } from '../../../model/schema/dictionary';

/** What a step compares with: how things stood when it was first told. */
export interface HintStart {
  readonly planKey: string | null;
  readonly assets: number;
  readonly undo: number;
  readonly focus: number;
  readonly saved: string | null;
  readonly hour: string | null;
  /** How ways out are looked at, as the address has it. */
  readonly egress: string | null;
  /** Null while the records are not read, and for those whose steps don't ask: going through a year of hazards takes a while. */
  readonly hazards: number | null;
}

/** How the session stands now. */
export function hintStart(session: Session): HintStart {
  const { document, planKey, undo } = session.plan.getState();
  const { book, savedAt } = session.records.getState();
  const { focus, role, hour, link } = session.view.getState();
  return {
    planKey,
    assets: document ? sizeOf(document.assets) : 0,
    undo: undo.length,
    focus: focus?.stamp ?? 0,
    saved: savedAt,
    hour,
    egress: link.egress ?? null,
    hazards: role === 'inspector' ? (book?.hazards().length ?? null) : null,
  };
}

/** What is booked or opened there is no step of an inspection. */
export const keepsChemicals = ({ view }: Session): boolean => isOfChemicals(view.getState().link.page ?? '');

/** What first steps are told for: a role's own, or a planner's who asks about cameras or ways out. */
export type HintJob = Role | 'cameras' | 'egress';

export const hintJob = ({ role, subject }: Pick<ViewState, 'role' | 'subject'>): HintJob =>
  role === 'planner' && (subject === 'cameras' || subject === 'egress') ? subject : role;

const holdsCamera = ({ plan, selection }: Session): boolean => {
  const { document } = plan.getState();
  const { asset } = selection.getState();
  return asset !== null && lookUp<Asset>(document?.assets ?? {}, asset)?.kind === 'camera';
};

type Done = (session: Session, start: HintStart) => boolean;

/** When each of a job's three steps has been done: by what the session shows of it, whichever way it was done. */
export const HINT_STEPS: Readonly<Record<HintJob, readonly [Done, Done, Done]>> = {
  planner: [
    (session, { assets }) => hintStart(session).assets > assets,
    ({ coverage, selection }) =>
      coverage.getState().status === 'preview' || selection.getState().assets.length > 1,
    (session, { focus }) => hintStart(session).focus > focus,
  ],
  cameras: [
    (session, { undo, assets }) => {
      const now = hintStart(session);
      // Edits that placed one turned none.
      return now.undo - undo > now.assets - assets && holdsCamera(session);
    },
    (session, { focus }) => hintStart(session).focus > focus,
    (session, { assets }) => hintStart(session).assets > assets,
  ],
  egress: [
    // An hour in the address has been chosen, too.
    ({ view }, { hour }) => view.getState().hour !== hour || hour !== null,
    ({ view }, { egress }) => (view.getState().link.egress ?? null) !== egress,
    (session, { focus }) => hintStart(session).focus > focus,
  ],
  drill: [
    ({ view }) => view.getState().link.way !== undefined,
    ({ view }) => view.getState().link.shut !== undefined,
    ({ view }) => view.getState().hour !== null,
  ],
  inspector: [
    (session) => session.selection.getState().asset !== null && !keepsChemicals(session),
    (session, { saved }) => session.records.getState().savedAt !== saved,
    (session, { hazards }) => hazards !== null && (hintStart(session).hazards ?? 0) > hazards,
  ],
  editor: [
    ({ selection }) => selection.getState().thing !== null,
    (session, { undo }) => hintStart(session).undo > undo,
    ({ plan }) => plan.getState().redo.length > 0,
  ],
};
