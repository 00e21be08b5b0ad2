import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import type { Translator } from '../../i18n/translator';
import type { CampusDocument } from '../../model/schema/document';
import { byTime } from '../../records/event/order';
import type { EventOf, HazardEvent } from '../../records/event/record-event';
import type { Unit } from '../../records/fold/asset-bodies';
import type { RecordBook } from '../../records/fold/record-book';
import type { FactEvent, SubjectFacts } from '../../records/fold/subject-facts';
import type { HazardState } from '../../records/hazard/hazard-state';
import { KNOWN_CHECKLISTS, type DutyProfile } from '../../standards/duty-profile';
import { departmentLabel, peopleLabel, personLabel } from './names';
import { dayText } from './when';

/** One thing that happened, in words. */
export interface TimelineEntry {
  /** Of the event. */
  readonly id: string;
  readonly at: IsoTime;
  /** When it was written down, where that was another time. */
  readonly recordedAt: IsoTime | null;
  readonly person: string;
  readonly device: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly photos: readonly string[];
  readonly tone: 'good' | 'bad' | 'plain';
  /** The hazard that it is a step of. */
  readonly hazard: string | null;
}

export interface Telling {
  readonly document: CampusDocument;
  readonly duties: DutyProfile;
  readonly zone: Zone;
  readonly text: Translator;
}

/** A note that is nothing but the id of a kept picture: some step has no field of its own for it. */
const KEPT = /^(?:signature|paper|photo)_\S+$/;

/** Signatures and papers are kept like photos, and are none. */
const isPicture = (id: string): boolean => !id.startsWith('signature_') && !id.startsWith('paper_');

/**
 * Everything that happened to an asset, newest first: its own records, its hazards, and of the sheets of its building
 * that answer for it the latest. `facts`: with those sheets. O(k log k) of its events.
 */
export function assetTimeline(
  book: Pick<RecordBook, 'factEvents' | 'log'>,
  facts: SubjectFacts,
  hazards: readonly HazardState[],
  telling: Telling,
): readonly TimelineEntry[] {
  const { about } = facts;
  const steps = hazards.flatMap((state) => state.timeline.map(({ event }) => event));
  const sheets = Object.values(facts.last).flatMap(({ event }) => {
    const found = book.log.get(event);
    return found?.type === 'inspection.recorded' && found.about !== about ? [found] : [];
  });
  return [...book.factEvents(about), ...sheets, ...steps]
    .toSorted(byTime)
    .reverse()
    .map((event) => {
      const entry = entryOf(event, telling);
      // The check that raised it shows the same photos.
      const shown = event.type === 'hazard.raised' && event.body.inspection !== null;
      if (shown) return { ...entry, photos: [] };
      const sheet = event.type === 'inspection.recorded' && event.about !== about;
      return sheet ? { ...entry, details: [telling.text.t('event.sheet'), ...entry.details] } : entry;
    });
}

/** The steps of one hazard, newest first. O(steps). */
export const hazardTimeline = (state: HazardState, telling: Telling): readonly TimelineEntry[] =>
  state.timeline.map(({ event }) => entryOf(event, telling)).reverse();

type Told = Pick<TimelineEntry, 'title' | 'details' | 'photos' | 'tone'>;

function entryOf(event: FactEvent | HazardEvent, telling: Telling): TimelineEntry {
  const { id, at, recordedAt, person, device, about } = event;
  const told = isHazardEvent(event) ? tellHazard(event, telling) : tellFact(event, telling);
  return {
    id,
    at,
    recordedAt,
    person: personLabel(telling.document, person, telling.text),
    device,
    ...told,
    details: told.details.filter((line) => line !== '' && !KEPT.test(line)),
    photos: [...new Set(told.photos.filter(isPicture))],
    hazard: isHazardEvent(event) ? about : null,
  };
}

const isHazardEvent = (event: FactEvent | HazardEvent): event is HazardEvent =>
  event.type.startsWith('hazard.');

function tellFact(event: FactEvent, telling: Telling): Told {
  const { t } = telling.text;
  switch (event.type) {
    case 'inspection.recorded':
      return tellInspection(event, telling);
    case 'asset.installed':
      return {
        title: t(`event.${event.type}`),
        details: unitDetails(event.body.unit, telling),
        photos: [],
        tone: 'plain',
      };
    case 'asset.replaced':
      return {
        title: t(`event.${event.type}`),
        details: [...unitDetails(event.body.unit, telling), event.body.reason],
        photos: [],
        tone: 'good',
      };
    case 'asset.serviced': {
      const { by, work, evidence, tested } = event.body;
      const test = tested === true ? t('event.detail-tested') : '';
      return { title: t(`event.${event.type}`), details: [work, test, by], photos: evidence, tone: 'good' };
    }
    case 'asset.condition': {
      const { condition, note, evidence } = event.body;
      const tone = condition === 'present' ? 'good' : 'bad';
      return { title: t(`event.condition-${condition}`), details: [note], photos: evidence, tone };
    }
    case 'asset.retired':
      return { title: t(`event.${event.type}`), details: [event.body.reason], photos: [], tone: 'plain' };
  }
}

function unitDetails(unit: Readonly<Unit>, { text }: Telling): readonly string[] {
  const made = unit.made === null ? '' : `${text.t('card.made')} ${dayText(unit.made, text.formats)}`;
  return [[unit.maker, unit.model, unit.serial].filter(Boolean).join(' '), made];
}

/** What a form, and an item of it, is called; their ids only where this program no longer knows them. */
export function checklistLabel(id: string, { text }: Pick<Telling, 'text'>): string {
  return KNOWN_CHECKLISTS.find((checklist) => checklist.id === id)?.[text.language] ?? id;
}

export function itemLabel(id: string, { text }: Pick<Telling, 'text'>): string {
  for (const { items } of KNOWN_CHECKLISTS) {
    const item = items.find((each) => each.id === id);
    if (item !== undefined) return item[text.language];
  }
  return id;
}

function tellInspection(event: EventOf<'inspection.recorded'>, telling: Telling): Told {
  const { t, formats } = telling.text;
  const { body } = event;
  const details: string[] = [];
  const photos: string[] = [];
  let failed = 0;
  for (const [id, answer] of Object.entries(body.answers)) {
    const item = itemLabel(id, telling);
    const {
      mark,
      reading,
      note,
      photos: own,
    } = typeof answer === 'string' ? { mark: answer, reading: null, note: null, photos: [] } : answer;
    photos.push(...own);
    if (mark === 'fail') failed++;
    if (mark === 'fail' || note) details.push(t('event.detail-item', { item, said: note ?? '' }));
    if (reading !== null) {
      details.push(
        t('event.detail-reading', { item, value: formats.number(reading.value, 3), unit: reading.unit }),
      );
    }
  }
  const checklist = checklistLabel(body.checklist, telling);
  const title =
    body.result === 'pass'
      ? t('event.inspection-pass', { checklist })
      : t('event.inspection-fail', { checklist, count: failed });
  return { title, details: [...details, body.note], photos, tone: body.result === 'pass' ? 'good' : 'bad' };
}

function tellHazard(event: HazardEvent, telling: Telling): Told {
  const { document, text } = telling;
  const { t, formats } = text;
  const menders = (ids: readonly string[]): string =>
    t('event.detail-menders', { people: peopleLabel(document, ids, text) ?? '' });
  const plain = { photos: [], tone: 'plain' } as const;
  switch (event.type) {
    case 'hazard.raised': {
      const { item, description, evidence } = event.body;
      const what =
        item === null
          ? description
          : t('event.detail-item', { item: itemLabel(item, telling), said: description });
      return { title: t(`event.${event.type}`), details: [what], photos: evidence, tone: 'bad' };
    }
    case 'hazard.mended-on-spot': {
      const { measures, mendedBy, before, after } = event.body;
      const details = [measures, menders(mendedBy)];
      return { title: t(`event.${event.type}`), details, photos: [...before, ...after], tone: 'good' };
    }
    case 'hazard.reported': {
      const { to, note } = event.body;
      const where = to === null ? '' : departmentLabel(document, to, text);
      return { title: t(`event.${event.type}`), details: [where, note], ...plain };
    }
    case 'hazard.planned': {
      const { measures, responsible, deadline } = event.body;
      const person = personLabel(document, responsible, text);
      const plan = t('event.detail-plan', { person, day: dayText(deadline, formats) });
      return { title: t(`event.${event.type}`), details: [measures, plan], ...plain };
    }
    case 'hazard.assigned': {
      const person = personLabel(document, event.body.responsible, text);
      return { title: t(`event.${event.type}`), details: [t('event.detail-person', { person })], ...plain };
    }
    case 'hazard.interim-protection': {
      const { measures, evidence } = event.body;
      return { title: t(`event.${event.type}`), details: [measures], photos: evidence, tone: 'plain' };
    }
    case 'hazard.submitted': {
      const { note, mendedBy, evidence } = event.body;
      return {
        title: t(`event.${event.type}`),
        details: [note, menders(mendedBy)],
        photos: evidence,
        tone: 'good',
      };
    }
    case 'hazard.rechecked': {
      const { result, note, evidence } = event.body;
      const tone = result === 'pass' ? 'good' : 'bad';
      return { title: t(`event.hazard.recheck-${result}`), details: [note], photos: evidence, tone };
    }
    case 'hazard.signed':
      return { title: t(`event.${event.type}`), details: [event.body.role, event.body.note], ...plain };
    case 'hazard.reopened': {
      const { reason, evidence } = event.body;
      return { title: t(`event.${event.type}`), details: [reason], photos: evidence, tone: 'bad' };
    }
    case 'hazard.confirmed':
    case 'hazard.closed': {
      const { note, evidence } = event.body;
      return { title: t(`event.${event.type}`), details: [note], photos: evidence, tone: 'good' };
    }
    case 'hazard.rectification-started':
      return { title: t(`event.${event.type}`), details: [event.body.note], ...plain };
  }
}
