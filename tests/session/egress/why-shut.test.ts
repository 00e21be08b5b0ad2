import { expect, it } from 'vitest';
import { countedExits } from '../../../src/analyses/egress/counted-exits';
import type { StoreyExit } from '../../../src/analyses/egress/result';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Opening } from '../../../src/model/schema/opening';
import { whyShut } from '../../../src/session/egress/why-shut';

const ward = smallWard();
const [first, second, third] = entitiesIn(ward.openings).filter(({ kind }) => kind === 'door') as [
  Opening,
  Opening,
  Opening,
];
const document: CampusDocument = {
  ...ward,
  openings: {
    ...ward.openings,
    [first.id]: { ...first, locked: true, lockSchedule: [] },
    [second.id]: { ...second, locked: false, lockSchedule: [{ from: '22:00', to: '06:00' }] },
    [third.id]: { ...third, locked: false, lockSchedule: [] },
  },
};

it('tells of each shut door why it is, and of no other', () => {
  const of = (hour: string | null, closed: readonly Opening['id'][]) =>
    [first, second, third].map(({ id }) => whyShut(document, id, hour, closed));
  expect(of(null, [])).toEqual(['always', null, null]);
  expect(of('02:00', [third.id])).toEqual(['always', 'hour', 'what-if']);
  // What is locked anyhow is not called shut by the question.
  expect(of('02:00', [first.id, second.id])).toEqual(['always', 'hour', null]);
  expect(of('10:00', [second.id])).toEqual(['always', 'what-if', null]);
  for (const hour of [null, '02:00', '10:00']) {
    const shut = new Set(shutOpenings(document, hour, [third.id]));
    for (const { id } of entitiesIn(document.openings)) {
      expect(whyShut(document, id, hour, [third.id]) !== null).toBe(shut.has(id));
    }
  }
});

it('counts doors out of stairs apart from storey exits', () => {
  const exit = (part: Partial<StoreyExit>): StoreyExit => ({
    exit: { kind: 'opening', id: first.id },
    kind: 'final',
    place: { storey: first.storey, x: 0, y: 0 },
    clearWidth: 1,
    shut: false,
    leadsOn: true,
    fromStair: false,
    ...part,
  });
  const exits = [
    exit({}),
    exit({ shut: true }),
    exit({ leadsOn: false }),
    exit({ fromStair: true }),
    exit({ fromStair: true, shut: true }),
  ];
  expect(countedExits(exits)).toEqual({
    count: 3,
    shut: 1,
    lost: 1,
    open: 1,
    fromStair: 2,
    fromStairShut: 1,
  });
});
