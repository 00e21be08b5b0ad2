import type { Citation } from '../../base/finding';
import type { Message } from '../../base/message';
import { err, ok } from '../../base/result';
import type { Result } from '../../base/result';
import { isLocalDate } from '../../base/time/local-date';
import { makeEvent } from '../../records/event/make-event';
import type { Writer } from '../../records/event/make-event';
import type { BodyOf, HazardEvent } from '../../records/event/record-event';
import type { HazardState, HazardStatus, RejectionCode } from '../../records/hazard/hazard-state';
import { hazardStep } from '../../records/hazard/hazard-step';

export type Grade = BodyOf<'hazard.raised'>['grade'];

/** What a person does about a hazard: one tap, one or more events that belong into one transaction. */
export type HazardDeed =
  | {
      readonly type: 'assign';
      readonly measures: string;
      readonly department: string | null;
      readonly responsible: string;
      readonly deadline: string;
      readonly funds: number | null;
      readonly interim: string;
      readonly grade: Grade;
      readonly clause: Citation | null;
    }
  | {
      readonly type: 'mend-on-spot';
      readonly mendedBy: string;
      readonly measures: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | { readonly type: 'confirm'; readonly note: string; readonly evidence: readonly string[] }
  | { readonly type: 'start'; readonly note: string }
  | { readonly type: 'protect'; readonly measures: string; readonly evidence: readonly string[] }
  | {
      readonly type: 'submit';
      readonly mendedBy: string;
      readonly note: string;
      readonly evidence: readonly string[];
    }
  | {
      readonly type: 'recheck';
      /** Null = not said. */
      readonly result: 'pass' | 'fail' | null;
      readonly note: string;
      readonly evidence: readonly string[];
    }
  | {
      readonly type: 'close';
      /** As what the person signs. */
      readonly role: string;
      readonly note: string;
      readonly evidence: readonly string[];
    }
  | { readonly type: 'reopen'; readonly reason: string; readonly evidence: readonly string[] };

export type DeedType = HazardDeed['type'];

/** The deeds that lead on from a status, the usual one first. */
const DEEDS: Readonly<Record<HazardStatus, readonly DeedType[]>> = {
  unraised: [],
  found: ['assign', 'mend-on-spot', 'protect'],
  reopened: ['assign', 'mend-on-spot', 'protect'],
  mended: ['confirm', 'reopen'],
  confirmed: ['reopen'],
  reported: ['assign', 'protect'],
  planned: ['submit', 'start', 'assign', 'protect'],
  rectifying: ['submit', 'assign', 'protect'],
  submitted: ['recheck'],
  rechecked: ['close'],
  signed: ['close'],
  closed: ['reopen'],
};

/** What can be done about a hazard as it stands; whether by this person, `doDeed` tells. Cost O(1). */
export const deedsFor = (state: HazardState): readonly DeedType[] => DEEDS[state.status];

export type DeedCode =
  | RejectionCode
  | 'hazard.measures-missing'
  | 'hazard.responsible-missing'
  | 'hazard.deadline-missing'
  | 'hazard.mender-missing'
  | 'hazard.reason-missing'
  | 'hazard.funds-wrong'
  | 'hazard.result-missing';

export type DeedTrouble = Message<DeedCode>;

const trouble = (code: DeedCode): DeedTrouble => ({ code, params: {} });

/**
 * The events of a deed, or the first reason against it: a field left out, or what the hazard's own rules say (who mended
 * it does not recheck it; nothing ends without evidence). Nothing is written here. Cost O(steps of the hazard).
 */
export function doDeed(
  writer: Writer,
  state: HazardState,
  deed: HazardDeed,
): Result<readonly HazardEvent[], DeedTrouble> {
  const missing = missingOf(deed);
  if (missing !== null) return err(trouble(missing));
  const events = eventsOf(writer, state, deed);
  let after = state;
  for (const event of events) {
    // A correction takes the place of what it corrects and is no step.
    if (event.supersedes !== null) continue;
    const next = hazardStep(after, event);
    const rejected = next.rejected.at(-1);
    if (next.rejected.length > after.rejected.length && rejected) return err(trouble(rejected.code));
    after = next;
  }
  return ok(events);
}

function missingOf(deed: HazardDeed): DeedCode | null {
  const blank = (text: string): boolean => text.trim() === '';
  switch (deed.type) {
    case 'assign':
      if (blank(deed.measures)) return 'hazard.measures-missing';
      if (blank(deed.responsible)) return 'hazard.responsible-missing';
      if (!isLocalDate(deed.deadline)) return 'hazard.deadline-missing';
      return deed.funds !== null && !(deed.funds >= 0) ? 'hazard.funds-wrong' : null;
    case 'mend-on-spot':
      if (blank(deed.mendedBy)) return 'hazard.mender-missing';
      return blank(deed.measures) ? 'hazard.measures-missing' : null;
    case 'submit':
      return blank(deed.mendedBy) ? 'hazard.mender-missing' : null;
    case 'recheck':
      return deed.result === null ? 'hazard.result-missing' : null;
    case 'protect':
      return blank(deed.measures) ? 'hazard.measures-missing' : null;
    case 'reopen':
      return blank(deed.reason) ? 'hazard.reason-missing' : null;
    case 'confirm':
    case 'start':
    case 'close':
      return null;
  }
}

function eventsOf(writer: Writer, state: HazardState, deed: HazardDeed): HazardEvent[] {
  const { id } = state;
  switch (deed.type) {
    case 'assign':
      return assigned(writer, state, deed);
    case 'mend-on-spot': {
      const { mendedBy, measures, before, after } = deed;
      const body = { mendedBy: [mendedBy], measures, before: [...before], after: [...after] };
      return [makeEvent(writer, 'hazard.mended-on-spot', id, body)];
    }
    case 'confirm':
      return [makeEvent(writer, 'hazard.confirmed', id, { note: deed.note, evidence: deed.evidence })];
    case 'start':
      return [makeEvent(writer, 'hazard.rectification-started', id, { note: deed.note })];
    case 'protect': {
      const { measures, evidence } = deed;
      return [makeEvent(writer, 'hazard.interim-protection', id, { measures, evidence })];
    }
    case 'submit': {
      const { mendedBy, note, evidence } = deed;
      const started =
        state.status === 'planned'
          ? [makeEvent(writer, 'hazard.rectification-started', id, { note: '' })]
          : [];
      return [
        ...started,
        makeEvent(writer, 'hazard.submitted', id, { mendedBy: [mendedBy], note, evidence }),
      ];
    }
    case 'recheck': {
      const { result, note, evidence } = deed;
      // `missingOf` has seen that it is said.
      if (result === null) return [];
      return [makeEvent(writer, 'hazard.rechecked', id, { result, note, evidence })];
    }
    case 'close': {
      const { role, note, evidence } = deed;
      const signed =
        state.status === 'rechecked' ? [makeEvent(writer, 'hazard.signed', id, { role, note: '' })] : [];
      return [...signed, makeEvent(writer, 'hazard.closed', id, { note, evidence })];
    }
    case 'reopen':
      return [makeEvent(writer, 'hazard.reopened', id, { reason: deed.reason, evidence: deed.evidence })];
  }
}

function assigned(
  writer: Writer,
  state: HazardState,
  deed: Extract<HazardDeed, { type: 'assign' }>,
): HazardEvent[] {
  const { id, raised } = state;
  const { measures, department, responsible, grade, clause, funds, interim } = deed;
  const events: HazardEvent[] = [];
  const regraded = raised !== null && (raised.body.grade !== grade || !isSame(raised.body.clause, clause));
  if (regraded) {
    const body = { ...raised.body, grade, clause };
    events.push(makeEvent(writer, 'hazard.raised', id, body, { at: raised.at, supersedes: raised.id }));
  }
  if (state.status === 'found' || state.status === 'reopened') {
    events.push(makeEvent(writer, 'hazard.reported', id, { to: department, note: '' }));
  }
  // `missingOf` has seen that it is a day.
  const deadline = deed.deadline as BodyOf<'hazard.planned'>['deadline'];
  const plan = { measures, department, responsible, deadline, funds };
  const protection = interim.trim() === '' ? null : interim;
  events.push(makeEvent(writer, 'hazard.planned', id, { ...plan, interim: protection }));
  return events;
}

function isSame(a: Citation | null, b: Citation | null): boolean {
  if (a === null || b === null) return a === b;
  return a.standard === b.standard && a.edition === b.edition && a.clause === b.clause;
}

/** A hazard that a person raises freely, without a checklist. */
export interface FreeHazard {
  /** A new id, `hazard_…`: its photos were kept under it. */
  readonly id: string;
  readonly asset: string | null;
  readonly place: BodyOf<'hazard.raised'>['place'];
  readonly description: string;
  readonly grade: Grade;
  readonly photos: readonly string[];
}

/** The event that raises it, or null when nobody has said what is wrong. Cost O(1). */
export function raiseHazard(writer: Writer, found: FreeHazard): HazardEvent | null {
  const { id, asset, place, description, grade, photos } = found;
  if (description.trim() === '') return null;
  return makeEvent(writer, 'hazard.raised', id, {
    source: 'patrol',
    inspection: null,
    item: null,
    asset,
    place,
    grade,
    clause: null,
    description: description.trim(),
    evidence: [...photos],
  });
}

/** Under which a step that is being filled in is kept, and its photos: each step of a hazard by itself. */
export const deedDraftKey = (hazard: string, deed: DeedType): string => `${hazard}/${deed}`;
