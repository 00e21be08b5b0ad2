import { describe, expect, it } from 'vitest';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { parseEntity } from '../../../src/model/schema/parse-entity';

const door = (local: string, fields: Record<string, unknown>) => {
  const line = [
    [0, 0],
    [1, 0],
  ];
  const value = {
    id: makeId('opening', local),
    storey: makeId('storey', 'L1'),
    kind: 'door',
    line,
    ...fields,
  };
  const parsed = parseEntity('openings', value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const doors = [
  door('night', { lockSchedule: [{ from: '22:00', to: '06:00' }] }),
  door('always', { locked: true }),
  door('free', {}),
  door('gap', { kind: 'passage', locked: true }),
  door('ward', { lockSchedule: [{ from: '20:00', to: '07:00' }], keyHolders: [makeId('person', 'nurse')] }),
  door('store', { locked: true, keyHolders: [makeId('person', 'nurse'), makeId('person', 'guard')] }),
];
const document: CampusDocument = {
  ...emptyDocument(),
  openings: Object.fromEntries(doors.map((each) => [each.id, each])),
};
const names = (hour: string | null, ...closed: string[]): string[] =>
  shutOpenings(
    document,
    hour,
    closed.map((local) => makeId('opening', local)),
  ).map((id) => id.slice('opening_'.length));

describe('shut openings', () => {
  it('without an hour: only what is locked at every hour', () => {
    expect(names(null)).toEqual(['always', 'store']);
  });

  it.each([
    ['19:59', ['always', 'store']],
    ['21:59', ['always', 'store', 'ward']],
    ['22:00', ['always', 'night', 'store', 'ward']],
    ['02:00', ['always', 'night', 'store', 'ward']],
    ['06:00', ['always', 'store', 'ward']],
    ['07:00', ['always', 'store']],
  ])('at %s by the schedules', (hour, expected) => {
    expect(names(hour)).toEqual(expected);
  });

  it('adds what the asker closes, each once and in order', () => {
    expect(names('12:00', 'night', 'free')).toEqual(['always', 'free', 'night', 'store']);
  });

  it.each([
    ['nurse', '23:00', ['always', 'night']],
    ['guard', '23:00', ['always', 'night', 'ward']],
    ['visitor', '23:00', ['always', 'night', 'store', 'ward']],
    ['nurse', null, ['always']],
  ])('leaves out what %s has the key of, at %s', (person, hour, expected) => {
    const shut = shutOpenings(document, hour, [], makeId('person', person));
    expect(shut.map((id) => id.slice('opening_'.length))).toEqual(expected);
  });

  it('keeps shut what the asker closes, for who has its key too', () => {
    const ward = makeId('opening', 'ward');
    expect(shutOpenings(document, '12:00', [ward], makeId('person', 'nurse'))).toContain(ward);
  });
});
