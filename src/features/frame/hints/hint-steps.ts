import type { Session } from '../../../session/session';
import { isOfChemicals } from '../../../session/url/page-link';
import type { Role } from '../../../session/state/view-state';
import { sizeOf } from '../../../model/schema/dictionary';

/** What a step compares with: how things stood when it was first told. */
export interface HintStart {
  readonly planKey: string | null;
  readonly assets: number;
  readonly undo: number;
  readonly focus: number;
  readonly saved: string | null;
  /** Null while the records are not read, and for those whose steps don't ask: going through a year of hazards takes a while. */
  readonly hazards: number | null;
}

/** How the session stands now. */
export function hintStart(session: Session): HintStart {
  const { document, planKey, undo } = session.plan.getState();
  const { book, savedAt } = session.records.getState();
  const { focus, role } = session.view.getState();
  return {
    planKey,
    assets: document ? sizeOf(document.assets) : 0,
    undo: undo.length,
    focus: focus?.stamp ?? 0,
    saved: savedAt,
    hazards: role === 'inspector' ? (book?.hazards().length ?? null) : null,
  };
}

/** What is booked or opened there is no step of an inspection. */
export const keepsChemicals = ({ view }: Session): boolean => isOfChemicals(view.getState().link.page ?? '');

type Done = (session: Session, start: HintStart) => boolean;

/** When each of a job's three steps has been done: by what the session shows of it, whichever way it was done. */
export const HINT_STEPS: Readonly<Record<Role, readonly [Done, Done, Done]>> = {
  planner: [
    (session, { assets }) => hintStart(session).assets > assets,
    ({ coverage, selection }) =>
      coverage.getState().status === 'preview' || selection.getState().assets.length > 1,
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
