import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../../src/base/time/zone';
import { DEMO_NOW } from '../../../../src/demo/hospital/year/calendar';
import { hazardDeadline } from '../../../../src/records/hazard/hazard-deadline';
import { isOpen, type HazardState } from '../../../../src/records/hazard/hazard-state';
import { hazardFigures } from '../../../../src/records/year/hazard-figures';
import { yearPeriod } from '../../../../src/records/year/period';
import { book, bookOf, byMonth, dateOf, document, events, ofType } from '../../support/year-book';

const hazards = book.hazards();
const raised = ofType('hazard.raised');
const hazard = (number: string): HazardState => {
  const found = book.hazard(`hazard_HZ-25-${number}`);
  if (found === null) throw new Error(number);
  return found;
};
const numbers = (list: readonly HazardState[]): string[] => list.map(({ id }) => id.slice(-3));
const steps = (number: string): string[] =>
  hazard(number).timeline.map(({ event, to }) => `${dateOf(event.at)} ${to}`);

/** As the ledger groups them: what is open again and what is major before how far it has come. */
function group(state: HazardState): string {
  if (isOpen(state) && state.timesReopened > 0) return 'reopened';
  if (isOpen(state) && state.raised?.body.grade === 'major') return 'major';
  return state.status;
}

describe('eighty hazards', () => {
  it('stand as the ledger says', () => {
    const counts: Record<string, number> = {};
    for (const state of hazards) counts[group(state)] = (counts[group(state)] ?? 0) + 1;
    expect(counts).toEqual({
      confirmed: 13,
      closed: 43,
      rechecked: 3,
      submitted: 4,
      rectifying: 8,
      planned: 3,
      reported: 2,
      found: 1,
      reopened: 2,
      major: 1,
    });
  });

  it('each in its own state', () => {
    const of = (name: string): string[] => numbers(hazards.filter((state) => group(state) === name));
    expect(of('confirmed')).toEqual([
      '003',
      '005',
      '006',
      '009',
      '010',
      '017',
      '020',
      '024',
      '026',
      '029',
      '031',
      '041',
      '048',
    ]);
    expect(of('rechecked')).toEqual(['073', '078', '079']);
    expect(of('submitted')).toEqual(['065', '067', '069', '071']);
    expect(of('rectifying')).toEqual(['058', '060', '061', '064', '068', '070', '072', '075']);
    expect(of('planned')).toEqual(['054', '059', '074']);
    expect(of('reported')).toEqual(['076', '077']);
    expect(of('found')).toEqual(['080']);
    expect(of('reopened')).toEqual(['049', '051']);
    expect(of('major')).toEqual(['052']);
  });

  it('seven in ten are put right', () => {
    const figures = hazardFigures(hazards, yearPeriod(2025, CHINA_ZONE));
    expect(figures).toEqual({ found: 80, onTheSpot: 13, closed: 43, open: 24, rate: 0.7 });
    const closing = ofType('hazard.closed')[0];
    const fewer = bookOf(events.filter((event) => event !== closing)).hazards();
    expect(hazardFigures(fewer, yearPeriod(2025, CHINA_ZONE)).closed).toBe(42);
  });

  it('four are overdue', () => {
    const overdue = hazards.filter(
      (state) => hazardDeadline(state, DEMO_NOW, CHINA_ZONE)?.state === 'overdue',
    );
    expect(numbers(overdue)).toEqual(['049', '051', '058', '061']);
  });

  it('were found month by month', () => {
    expect(byMonth(raised)).toEqual([6, 6, 7, 8, 7, 6, 8, 6, 7, 7, 7, 5]);
  });

  it('were found by whom the programme says', () => {
    const by = (source: string): number => raised.filter(({ body }) => body.source === source).length;
    expect([by('self-check'), by('leadership-check'), by('test'), by('drill')]).toEqual([22, 9, 1, 2]);
    expect(by('patrol') + by('inspection')).toBe(46);
    const inspectors = /bai-zhuyang|gan-caolin|su-yeqing|mai-donghe/;
    for (const { person, body } of raised) {
      if (body.source === 'patrol' || body.source === 'inspection') expect(person).toMatch(inspectors);
    }
  });

  it('found at a check of extinguishers they name its record', () => {
    const checked = raised.filter(({ body }) => body.inspection !== null);
    expect(checked.map(({ about }) => about.slice(-3))).toEqual(['001', '043', '046', '054']);
    for (const { about, at, body } of checked) {
      const record = body.inspection === null ? null : book.log.get(body.inspection);
      expect(record !== null && record.at < at, about).toBe(true);
      expect(record?.type).toBe('inspection.recorded');
      if (record?.type === 'inspection.recorded') expect(Object.values(record.body.hazards)).toContain(about);
    }
  });

  it('lie in rooms of the plan', () => {
    for (const { about, body } of raised) {
      expect(body.place, about).not.toBeNull();
      if (body.place === null) continue;
      expect(Object.hasOwn(document.storeys, body.place.storey), about).toBe(true);
      const isOutdoors = body.place.storey === 'storey_SITE';
      expect(body.place.space === null, about).toBe(isOutdoors);
      if (body.place.space !== null)
        expect(Object.hasOwn(document.spaces, body.place.space), about).toBe(true);
    }
    expect(hazard('049').raised?.body.place?.space).toBe('space_C-L05.EPW');
    expect(hazard('066').raised?.body.place?.space).toBe('space_A-L01.VAULT');
  });

  it('no step was refused but the recheck by the man who had mended it', () => {
    const refused = hazards.flatMap(({ rejected }) =>
      rejected.map(({ event, code }) => `${event.about} ${event.person} ${code}`),
    );
    expect(refused).toEqual(['hazard_HZ-25-049 person_ding-xiangmu hazard.same-person']);
  });

  it('two were closed, and found again', () => {
    expect(steps('049')).toEqual([
      '08-05 found',
      '08-05 reported',
      '08-05 planned',
      '08-05 rectifying',
      '08-12 submitted',
      '08-15 rechecked',
      '08-15 signed',
      '08-15 closed',
      '11-20 reopened',
      '11-20 reported',
      '11-20 planned',
      '11-20 rectifying',
    ]);
    expect(hazard('049').plan?.deadline).toBe('2025-11-30');
    expect(steps('051').slice(-5)).toEqual([
      '08-20 closed',
      '12-02 reopened',
      '12-02 reported',
      '12-02 planned',
      '12-02 rectifying',
    ]);
    expect(hazard('051').plan?.deadline).toBe('2025-12-15');
  });

  it('the major one has funds and protection meanwhile', () => {
    const { raised, interim, plan } = hazard('052');
    expect(raised?.body.grade).toBe('major');
    expect(interim).toHaveLength(5);
    expect(plan?.deadline).toBe('2026-06-30');
    const funds = ['052', '059', '060', '061'].map((number) => hazard(number).plan?.funds ?? 0);
    expect(funds.reduce((a, b) => a + b, 0)).toBe(6_400_000);
    expect(hazards.filter(({ raised }) => raised?.body.grade === 'major')).toHaveLength(1);
  });

  it('the form of one lacks the signature of the leader', () => {
    const unsigned = ofType('hazard.rectification-started').filter(
      ({ body }) => !body.note.includes('分管领导已签字'),
    );
    expect(unsigned.map(({ about }) => about)).toEqual(['hazard_HZ-25-058']);
  });

  it('what was put right has pictures from before and after, and another pair of eyes on it', () => {
    for (const state of hazards) {
      if (state.status !== 'closed' && state.status !== 'confirmed') continue;
      const before = state.raised?.body.evidence ?? [];
      expect(
        before.some((id) => id.endsWith('-before')),
        state.id,
      ).toBe(true);
      expect(
        state.evidence.some((id) => id.endsWith('-after')),
        state.id,
      ).toBe(true);
      const looked = state.timeline.findLast(({ to }) => to === 'rechecked' || to === 'confirmed')?.event
        .person;
      expect(state.mendedBy, state.id).not.toContain(looked);
    }
  });

  it('terms given were kept by what was closed, and every plan names who answers for it', () => {
    for (const { about, at } of ofType('hazard.closed')) {
      const plan = ofType('hazard.planned').find((event) => event.about === about);
      expect(plan?.body.deadline ?? '').not.toBe('');
      expect(`2025-${dateOf(at)}` <= (plan?.body.deadline ?? ''), about).toBe(true);
      expect(Object.hasOwn(document.people, plan?.body.responsible ?? '')).toBe(true);
    }
  });

  it('the draft of the last day is on tablet T2', () => {
    expect(hazard('080').raised?.device).toBe('device_T2');
    expect(dateOf(hazard('080').raised?.at ?? '')).toBe('12-31');
  });
});
