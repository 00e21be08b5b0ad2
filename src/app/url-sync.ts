import { SAMPLES } from '../session/sample-name';
import type { Session } from '../session/session';
import {
  ROLES,
  SUBJECTS,
  TINTS,
  USUAL_CUT,
  type LinkParts,
  type ViewState,
} from '../session/state/view-state';
import { readUrlState, writeUrlState } from '../session/url/url-state';

/** What of the view the address tells. */
const SAID = [
  'storey',
  'mode',
  'stack',
  'limit',
  'tint',
  'role',
  'subject',
  'asOf',
  'hour',
  'cut',
  'camera',
  'link',
  'layers',
] as const satisfies readonly (keyof ViewState)[];

/** Milliseconds to gather changes that replace the address: browsers refuse more than some hundred a minute. */
const GATHER = 250;

/** Another page of the panel, a door shut or opened, walking begun or ended is a step that Back undoes; a step while walking is none. */
const turned = (now: LinkParts, before: LinkParts): boolean =>
  now.page !== before.page ||
  now.shut !== before.shut ||
  (now.walk === undefined) !== (before.walk === undefined);

/**
 * Keeps the address saying what is shown, so that a copied link shows the same and Back goes to what was shown before.
 * What changes in one go is one step. Returns the function that ends it.
 */
export function followUrl(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written: string | null = null;
  let applying = false;
  /** The camera was sent somewhere: the address that tells where it came to rest is a step that Back undoes. */
  let flown = false;
  /** What this turn of the program has changed so far. */
  let turn: { step: boolean; opened: boolean } | null = null;

  const address = (): string => {
    const { storey, mode, stack, limit, tint, role, subject, asOf, hour, cut, camera, link, layers } =
      session.view.getState();
    const { sample } = session.plan.getState();
    const { assets, thing } = session.selection.getState();
    const state = {
      plan: sample === SAMPLES[0] ? null : sample,
      storey,
      mode,
      stack: stack === 'single' ? null : stack,
      limit,
      tint: tint === TINTS[0] ? null : tint,
      select: thing === null ? assets : [thing.id],
      role: role === ROLES[0] ? null : role,
      subject: subject === SUBJECTS[0] ? null : subject,
      asOf,
      hour,
      cut: cut === USUAL_CUT ? null : cut,
      camera,
      link,
      layers: layers[role],
    };
    return `${location.pathname}${writeUrlState(state, location.search)}${location.hash}`;
  };
  const write = (push: boolean): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = address();
    if (next === written) return;
    written = next;
    if (push || flown) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
    flown = false;
  };
  const soon = (): void => {
    timer ??= setTimeout(() => write(false), GATHER);
  };
  /** `opened`: another plan was; what is shown of it first is no step that Back should undo. */
  const changed = (step: boolean, opened = false): void => {
    if (applying) {
      soon();
      return;
    }
    if (turn !== null) {
      turn.step ||= step;
      turn.opened ||= opened;
      return;
    }
    const mine = { step, opened };
    turn = mine;
    queueMicrotask(() => {
      turn = null;
      if (mine.step && !mine.opened) write(true);
      else soon();
    });
  };

  const stops = [
    session.view.subscribe((now, before) => {
      const { focus } = now;
      // The picture that follows a way out is part of what changed that.
      if (focus !== null && focus !== before.focus && focus.around === undefined && !applying) flown = true;
      if (SAID.every((key) => now[key] === before[key])) return;
      const moved = now.storey !== before.storey || now.role !== before.role;
      const step = moved || now.hour !== before.hour || turned(now.link, before.link);
      changed(step && before.storey !== null);
    }),
    // The view is told of another plan's storey before the plan is: which plan it is comes after.
    session.plan.subscribe((now, before) => {
      if (now.planKey !== before.planKey) changed(false, true);
    }),
    session.selection.subscribe((now, before) => {
      if (now.assets === before.assets && now.thing === before.thing) return;
      // An inspector's card is a page of its own.
      const card = session.view.getState().role === 'inspector' && now.asset !== before.asset;
      changed(card);
    }),
  ];
  const back = (): void => {
    applying = true;
    session.applyUrl(readUrlState(location.search));
    applying = false;
    written = address();
  };
  window.addEventListener('popstate', back);
  return () => {
    stops.forEach((stop) => stop());
    window.removeEventListener('popstate', back);
    if (timer !== null) clearTimeout(timer);
  };
}
