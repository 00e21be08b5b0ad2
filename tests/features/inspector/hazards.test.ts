import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { DEMO_NOW, untilNow } from '../../../src/demo/hospital/year/calendar';
import { deedOf, startFields } from '../../../src/features/inspector/hazard/deed-fields';
import { knownClauses } from '../../../src/features/inspector/hazard/known-clauses';
import { hazardTitle, hazardWhere } from '../../../src/features/inspector/hazard/hazard-words';
import { groupHazards } from '../../../src/features/inspector/hazard/use-hazards';
import { personIdOf } from '../../../src/features/inspector/who/people';
import { translator } from '../../../src/i18n/translator';
import { isOpen } from '../../../src/records/hazard/hazard-state';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { bookOf, document, events } from '../../demo/support/year-book';

const book = bookOf(untilNow(events));
const groups = groupHazards(book.hazards(), DEMO_NOW, CHINA_ZONE);
const telling = { document, duties: CN_DUTIES, zone: CHINA_ZONE, text: translator('zh') };

describe('hazards of the demonstration hospital', () => {
  it('are each in one group, the longest overdue first', () => {
    const { overdue, soon, open, ended } = groups;
    const all = [...overdue, ...soon, ...open, ...ended].map(({ state }) => state.id);
    expect(all.toSorted()).toEqual(
      book
        .hazards()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(overdue.length + soon.length + open.length).toBe(book.hazards().filter(isOpen).length);
    const days = overdue.map(({ deadline }) => deadline?.daysLeft ?? 0);
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((left) => left < 0)).toBe(true);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(soon.every(({ deadline }) => deadline !== null && deadline.daysLeft <= 3)).toBe(true);
  });

  it('are told without ids, and where they are', () => {
    for (const state of book.hazards()) {
      const told = `${hazardTitle(state, telling)} ${hazardWhere(state, telling) ?? ''}`;
      expect(told).not.toMatch(/(?:asset|storey|space|person|department|hazard|photo)_/);
      expect(hazardTitle(state, telling).length).toBeGreaterThan(1);
    }
  });
});

describe('fields of a deed', () => {
  const state = groups.overdue[0]?.state;
  if (state === undefined) throw new Error('nothing is overdue');

  it('begin with the plan in force, and tell people by their id', () => {
    const fields = startFields(state, null, { name: '王小明' }, telling);
    expect(fields.measures).toBe(state.plan?.measures);
    const deed = deedOf('assign', fields, telling);
    expect(deed).toMatchObject({
      type: 'assign',
      responsible: state.responsible,
      department: state.department,
      deadline: state.plan?.deadline,
    });
    expect(deedOf('assign', { ...fields, funds: '１，２００.5' }, telling)).toMatchObject({ funds: 1200.5 });
    expect(deedOf('assign', { ...fields, funds: ' ' }, telling)).toMatchObject({ funds: null });
  });

  it('make an id of the name of whoever is not among the people', () => {
    expect(personIdOf(document, '李四')).toBe('person_李四');
    expect(personIdOf(document, ' 艾叶暖 ')).toBe('person_ai-yenuan');
    expect(personIdOf(document, 'ai yenuan')).toBe('person_ai-yenuan');
    expect(personIdOf(document, ' ')).toBe('');
  });

  it('offer each clause of the forms once, and the own one', () => {
    const own = { standard: 'GB 1', edition: '2000', clause: '9', confidence: 'house' } as const;
    const clauses = knownClauses(CN_DUTIES, own);
    const names = clauses.map(({ standard, edition, clause }) => `${standard} ${edition} ${clause}`);
    expect(new Set(names).size).toBe(names.length);
    expect(clauses).toContain(own);
  });
});
