import { describe, expect, it } from 'vitest';
import type { StoreyExit, StoreyExitKind } from '../../../src/analyses/egress/result';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { Goer } from '../../../src/standards/goers';
import type { OpeningId, SpaceId, StoreyId } from '../../../src/model/schema/ids';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import { exitRows } from '../../../src/session/egress/exit-rows';
import { smallDocument } from '../../model/small-document';

const plan = smallDocument();
const [drawnStorey, drawnSpace, drawnOpening] = [plan.storeys, plan.spaces, plan.openings].map(
  (all) => Object.values(all)[0]!,
) as [(typeof plan.storeys)[StoreyId], (typeof plan.spaces)[SpaceId], (typeof plan.openings)[OpeningId]];
const UP = { ...drawnStorey, id: 'storey_up' as StoreyId, elevation: 8, atGround: null };
const USES: readonly SpaceUse[] = ['corridor', 'lift-lobby', 'lobby', 'refuge', 'stair'];
const spaceOf = (use: SpaceUse): SpaceId => `space_${use}` as SpaceId;

/** A storey above ground with doors by name: what lies on both sides of each. */
function planOf(doors: Readonly<Record<string, readonly [SpaceUse, SpaceUse]>>): CampusDocument {
  return {
    ...plan,
    storeys: { [UP.id]: UP },
    spaces: Object.fromEntries(USES.map((use) => [spaceOf(use), { ...drawnSpace, id: spaceOf(use), use }])),
    openings: Object.fromEntries(
      Object.entries(doors).map(([name, [a, b]]) => {
        const id = `opening_${name}` as OpeningId;
        const line: readonly [readonly [number, number], readonly [number, number]] = [
          [0, 0],
          [1.2, 0],
        ];
        return [
          id,
          {
            ...drawnOpening,
            id,
            storey: UP.id,
            line,
            width: null,
            clearWidth: null,
            spaces: [spaceOf(a), spaceOf(b)],
          },
        ];
      }),
    ),
  };
}

const PLAN = planOf({
  stair: ['lobby', 'stair'],
  next: ['corridor', 'corridor'],
  lobby: ['corridor', 'lift-lobby'],
  tight: ['corridor', 'corridor'],
  beyond: ['corridor', 'corridor'],
  locked: ['corridor', 'corridor'],
  refuge: ['corridor', 'refuge'],
  safe: ['corridor', 'corridor'],
});
const ref = (name: string): StoreyExit['exit'] => ({ kind: 'opening', id: `opening_${name}` as OpeningId });
const exit = (name: string, kind: StoreyExitKind, more: Partial<StoreyExit> = {}): StoreyExit => ({
  exit: ref(name),
  kind,
  place: { storey: UP.id, x: 0, y: 0 },
  clearWidth: 1.7,
  shut: false,
  leadsOn: true,
  fromStair: false,
  ...more,
});
const EXITS = [
  exit('out', 'final', { fromStair: true }),
  exit('stair', 'stair', { shut: true }),
  // Stairs beyond are locked: nobody on foot leaves by it, and it is safe for a bed.
  exit('next', 'compartment', { leadsOn: false }),
  exit('lobby', 'compartment'),
  exit('tight', 'compartment', { clearWidth: 1 }),
  exit('beyond', 'compartment'),
  exit('locked', 'compartment', { shut: true }),
];
const uses = (walker: Goer, field: Parameters<typeof exitRows>[4]): Record<string, string> =>
  Object.fromEntries(
    exitRows(PLAN, UP.id, EXITS, walker, field).map(({ each, use }) => [each.exit.id.slice(8), use]),
  );
const fieldTo = (walker: Goer, told: 'exit' | 'open', ...names: readonly string[]) => ({
  storey: UP.id,
  walker,
  told,
  exits: names.map(ref),
});

describe('exits of a storey', () => {
  it('are open to people on foot where nothing shuts them and something leads on, whatever was measured', () => {
    const onFoot = {
      stair: 'shut',
      next: 'lost',
      lobby: 'open',
      tight: 'open',
      beyond: 'open',
      locked: 'shut',
      out: 'open',
    };
    expect(uses('adult', null)).toEqual(onFoot);
    expect(uses('patient', fieldTo('bed', 'exit', 'next'))).toEqual(onFoot);
    expect(exitRows(PLAN, UP.id, EXITS, 'adult', null).at(-1)?.each).toBe(EXITS[0]);
  });

  it('are open to a bed where its own floor leads to them, refuge rooms among them; of the others it is said why not', () => {
    expect(uses('bed', fieldTo('bed', 'exit', 'next', 'refuge', 'safe'))).toEqual({
      stair: 'stairs',
      next: 'open',
      lobby: 'lobby',
      tight: 'narrow',
      beyond: 'unserved',
      locked: 'shut',
      out: 'unserved',
      refuge: 'open',
      safe: 'open',
    });
    const rows = exitRows(PLAN, UP.id, EXITS, 'bed', fieldTo('bed', 'exit', 'refuge', 'safe'));
    expect(
      rows.slice(-2).map(({ each: { kind, clearWidth, place } }) => ({ kind, clearWidth, x: place.x })),
    ).toEqual([
      { kind: 'refuge', clearWidth: 1.2, x: 0.6 },
      { kind: 'compartment', clearWidth: 1.2, x: 0.6 },
    ]);
  });

  it('are not known for a bed before its floor is, nor by that of a wheelchair or of another storey', () => {
    const unknown = { stair: 'stairs', next: 'unknown', locked: 'shut', lobby: 'unknown' };
    expect(uses('bed', null)).toMatchObject(unknown);
    expect(uses('bed', fieldTo('wheelchair', 'exit', 'next'))).toMatchObject(unknown);
    const elsewhere = { ...fieldTo('bed', 'exit', 'next'), storey: drawnStorey.id };
    expect(uses('bed', elsewhere)).toMatchObject(unknown);
  });

  it('lead a bed nowhere outside where only stairs do; doors of other storeys and of no plan are no exits of this one', () => {
    expect(uses('bed', fieldTo('bed', 'open'))).toMatchObject({
      next: 'not-outside',
      lobby: 'not-outside',
      stair: 'stairs',
    });
    expect(uses('bed', fieldTo('bed', 'open', 'gone'))).not.toHaveProperty('gone');
  });
});
