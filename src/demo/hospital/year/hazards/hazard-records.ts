import { addSpan, type LocalDate } from '../../../../base/time/local-date';
import { order61 } from '../../../../standards/cite';
import { HEADS } from '../../people/departments';
import { at, daysLater, minuteOf } from '../calendar';
import type { CampusIndex } from '../campus-index';
import { departmentId, DU, GAN, headOf, HUANG, BAI, personId, photo, signatureOf, type Hand } from '../hands';
import type { FoundAtChecks } from '../extinguishers/monthly-checks';
import type { Journal } from '../journal';
import { findingOf } from './finders';
import { FUNDS, HAZARD_ASSETS, INTERIM, REOPENED_FOR, SAME_PERSON, UNSIGNED } from './hazard-details';
import { hazardId } from './hazard-id';
import { HAZARD_ROWS, type HazardRow } from './hazard-rows';

/** Terms that are given: for what can be done at once, for repairs, for what has to be ordered. Days. */
const TERMS = [3, 7, 15, 30] as const;
const FORMER_TERM = 15;
const IN_TWO_DAYS = 2;

/** Tells every hazard of the ledger, step by step. Throws where the plan has no such storey. */
export function recordHazards(journal: Journal, campus: CampusIndex, checks: FoundAtChecks): void {
  for (const row of HAZARD_ROWS) new HazardTale(journal, campus, row).tell(checks);
}

/** One hazard: each method writes the steps of one stretch of its way. */
class HazardTale {
  readonly #journal: Journal;
  readonly #campus: CampusIndex;
  readonly #row: HazardRow;
  readonly #id: string;

  constructor(journal: Journal, campus: CampusIndex, row: HazardRow) {
    this.#journal = journal;
    this.#campus = campus;
    this.#row = row;
    this.#id = hazardId(row.number);
  }

  tell(checks: FoundAtChecks): void {
    const { outcome, found } = this.#row;
    this.#raise(checks);
    switch (outcome.type) {
      case 'draft':
        return;
      case 'spot':
        this.#mendOnSpot();
        return;
      case 'reported':
        this.#report(found);
        return;
      case 'planned':
      case 'interim':
        this.#plan(found, outcome.deadline);
        return;
      case 'rectifying':
        this.#plan(found, outcome.deadline);
        this.#start(found);
        return;
      case 'recheck':
        this.#planAndExtend(outcome.deadline, outcome.on);
        this.#submit(outcome.on, '16:00');
        return;
      case 'signing':
        this.#plan(found, outcome.deadline);
        this.#start(found);
        this.#submit(outcome.on, '11:30');
        this.#recheck(outcome.on, '15:00');
        return;
      case 'closed':
        this.#close(outcome.on, termFor(found, outcome.on));
        return;
      case 'again':
        this.#close(outcome.closed, daysLater(found, FORMER_TERM));
        this.#reopen(outcome.reopened, outcome.deadline);
    }
  }

  #raise(checks: FoundAtChecks): void {
    const { number, found, by, at: place, zh, en, outcome } = this.#row;
    const { source, hand, minute } = findingOf(this.#row);
    const check = by === 'I' ? checks.get(this.#id) : undefined;
    const kind = HAZARD_ASSETS[number];
    const finder: Hand = check ?? hand;
    const isMajor = outcome.type === 'interim';
    this.#journal.write(finder, at(found, minute), 'hazard.raised', this.#id, {
      source,
      inspection: check?.id ?? null,
      item: check === undefined ? null : (Object.keys(check.body.faults)[0] ?? null),
      asset: check?.about ?? (kind === undefined ? null : (this.#campus.near(kind, place)?.id ?? null)),
      place: this.#campus.place(place),
      grade: isMajor ? 'major' : 'general',
      clause: outcome.type === 'spot' ? order61('31', 'V2') : null,
      // The ledger is read by surveyors from abroad as well.
      description: `${zh} / ${en}`,
      evidence: [photo(`HZ-25-${number}-before`), signatureOf(finder)],
    });
  }

  #mendOnSpot(): void {
    const { number, found, measures } = this.#row;
    const { hand, minute } = findingOf(this.#row);
    this.#journal.write(hand, at(found, minute + 12), 'hazard.mended-on-spot', this.#id, {
      mendedBy: [this.#mender().person],
      measures,
      before: [photo(`HZ-25-${number}-before`)],
      after: [photo(`HZ-25-${number}-after`), signatureOf(this.#mender())],
    });
    this.#journal.write(HUANG, at(daysLater(found, 1), minuteOf('09:00')), 'hazard.confirmed', this.#id, {
      note: '现场复核，已消除',
      evidence: [signatureOf(HUANG)],
    });
  }

  /** Registered at the office: at once by day, the next morning where it was found by night. */
  #report(on: LocalDate, minute = this.#deskMinute()): void {
    const { department, measures } = this.#row;
    this.#journal.write(HUANG, at(this.#deskDay(on), minute), 'hazard.reported', this.#id, {
      to: departmentId(department),
      note: measures,
    });
  }

  #plan(on: LocalDate, deadline: LocalDate): void {
    const { number, department, measures } = this.#row;
    const interim = INTERIM[number] ?? [];
    const minute = this.#deskMinute();
    this.#report(on, minute);
    for (const [i, step] of interim.entries()) {
      this.#journal.write(
        HUANG,
        at(this.#deskDay(on), minute + 1 + i),
        'hazard.interim-protection',
        this.#id,
        {
          measures: step,
          evidence: [photo(`HZ-25-${number}-interim-${i + 1}`)],
        },
      );
    }
    this.#journal.write(HUANG, at(this.#deskDay(on), minute + 10), 'hazard.planned', this.#id, {
      measures,
      department: departmentId(department),
      responsible: headOf(department).person,
      deadline,
      funds: FUNDS[number] ?? null,
      interim: null,
    });
  }

  #start(on: LocalDate): void {
    const { number } = this.#row;
    const note =
      number === UNSIGNED ? '整改通知书已签收；分管领导未签字' : '整改通知书已签收；分管领导已签字';
    this.#journal.write(
      this.#mender(),
      at(this.#deskDay(on), this.#deskMinute() + 25),
      'hazard.rectification-started',
      this.#id,
      { note },
    );
  }

  /** A first term that was not kept, and the longer one that the leader agreed to. */
  #planAndExtend(deadline: LocalDate, submitted: LocalDate): void {
    const { found, department, measures } = this.#row;
    this.#plan(found, daysLater(found, FORMER_TERM));
    this.#start(found);
    const [first, latest] = [daysLater(found, FORMER_TERM), daysLater(submitted, -IN_TWO_DAYS)];
    const on = first < latest ? first : latest;
    this.#journal.write(DU, at(on, minuteOf('17:00')), 'hazard.planned', this.#id, {
      measures: `${measures}（延期，分管领导同意）`,
      department: departmentId(department),
      responsible: headOf(department).person,
      deadline,
      funds: null,
      interim: null,
    });
  }

  #submit(on: LocalDate, clock: string): void {
    const { number, measures } = this.#row;
    this.#journal.write(this.#mender(), at(on, minuteOf(clock)), 'hazard.submitted', this.#id, {
      mendedBy: [this.#mender().person],
      note: `已整改：${measures}`,
      evidence: [photo(`HZ-25-${number}-after`), signatureOf(this.#responsible())],
    });
  }

  #recheck(on: LocalDate, clock: string, by: Hand = this.#rechecker()): void {
    this.#journal.write(by, at(on, minuteOf(clock)), 'hazard.rechecked', this.#id, {
      result: 'pass',
      note: '复查合格',
      evidence: [photo(`HZ-25-${this.#row.number}-recheck`), signatureOf(by)],
    });
  }

  #close(on: LocalDate, deadline: LocalDate): void {
    const { found, number } = this.#row;
    this.#plan(found, deadline);
    this.#start(found);
    if (number === SAME_PERSON) {
      const first = daysLater(found, 7);
      this.#submit(first, '10:00');
      this.#recheck(first, '10:40', this.#mender());
    } else this.#submit(on, '13:30');
    this.#recheck(on, '14:30');
    this.#journal.write(DU, at(on, minuteOf('15:30')), 'hazard.signed', this.#id, {
      role: '分管领导',
      note: signatureOf(DU),
    });
    this.#journal.write(HUANG, at(on, minuteOf('16:30')), 'hazard.closed', this.#id, {
      note: '销号',
      evidence: [signatureOf(HUANG)],
    });
  }

  #reopen(on: LocalDate, deadline: LocalDate): void {
    const { number } = this.#row;
    this.#journal.write(GAN, at(on, minuteOf('10:05')), 'hazard.reopened', this.#id, {
      reason: REOPENED_FOR[number] ?? '复发',
      evidence: [photo(`HZ-25-${number}-again`), signatureOf(GAN)],
    });
    this.#plan(on, deadline);
    this.#start(on);
  }

  /** The head of the department answers for it. */
  #responsible(): Hand {
    return headOf(this.#row.department);
  }

  #mender(): Hand {
    const { mender, department } = this.#row;
    if (mender === null) return headOf(department);
    const desk = [...HEADS.values()].includes(mender) ? department : 'GEN';
    return { person: personId(mender), device: `device_desk-${desk}` };
  }

  /** Somebody of security who neither found nor mended it. */
  #rechecker(): Hand {
    return findingOf(this.#row).hand.person === GAN.person ? BAI : GAN;
  }

  #deskDay(on: LocalDate): LocalDate {
    return this.#row.by === 'Pn' ? daysLater(on, 1) : on;
  }

  #deskMinute(): number {
    return this.#row.by === 'Pn' ? minuteOf('08:30') : findingOf(this.#row).minute + 20;
  }
}

/** The shortest term that was kept. */
function termFor(found: LocalDate, closed: LocalDate): LocalDate {
  const days = TERMS.find((term) => addSpan(found, { count: term, unit: 'day' }) >= closed);
  return days === undefined ? closed : daysLater(found, days);
}
