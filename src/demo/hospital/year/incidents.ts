import { INCIDENT_KINDS } from '../../../records/incident/incident-bodies';
import { present } from '../../../base/assert';
import { cellsOf } from '../../drafting/cells-of';
import { at, day, minuteOf } from './calendar';
import { spot, type CampusIndex } from './campus-index';
import { BAI, departmentId, GAN, headOf, HUANG, inTurn, MAI, photo, SU } from './hands';
import { INCIDENT_TABLE } from './incident-table';
import type { Journal } from './journal';

const DAY_BEGINS = minuteOf('08:00');
const NIGHT_BEGINS = minuteOf('20:00');
/** From the report of an incident to the closing of it, minutes. */
const CLOSED_AFTER = 95;
const FALSE = '误报';
const REAL = '真火';

/** Every incident of the table; the last one is still open. Throws on a place that is not on the plan. */
export function recordIncidents(journal: Journal, campus: CampusIndex): void {
  INCIDENT_TABLE.trim()
    .split('\n')
    .forEach((line, i) => {
      const [
        when = '',
        named = '',
        place = '',
        department = '',
        took = '',
        police = '',
        what = '',
        outcome = '',
      ] = cellsOf(line);
      const kind = present(
        INCIDENT_KINDS.find((each) => each === named),
        `kind of incident: ${line}`,
      );
      const [date = '', clock = ''] = when.split(' ');
      const minute = minuteOf(clock);
      const byDay = minute >= DAY_BEGINS && minute < NIGHT_BEGINS;
      const hand = inTurn(byDay ? [BAI, GAN] : [SU, MAI], i);
      const id = `incident_2025-${String(i + 1).padStart(3, '0')}`;
      const where = spot(place);
      const detector = kind === 'fire-alarm' ? campus.byDistance('smoke-detector', where)[0] : undefined;
      journal.write(hand, at(day(date), minute), 'incident.registered', id, {
        kind,
        place: campus.place(where),
        asset: detector?.id ?? null,
        department: departmentId(department),
        reportedBy: headOf(department).person,
        responders: [hand.person],
        response: took === '-' ? null : Number(took),
        policeCalled: police === 'p',
        description: what,
        evidence: [],
      });
      if (outcome === '-') return;
      journal.write(HUANG, at(day(date), minute + CLOSED_AFTER), 'incident.closed', id, {
        verdict: outcome.startsWith(FALSE) ? 'false' : outcome.startsWith(REAL) ? 'real' : null,
        outcome,
        loss: null,
        hazards: [],
        evidence: [photo(id)],
      });
    });
}
