import { describe, expect, it } from 'vitest';
import type { StoreyExit, StoreyExitKind } from '../../../src/analyses/egress/result';
import type { ExitRef } from '../../../src/analyses/way-out/result';
import type { OpeningId, StoreyId } from '../../../src/model/schema/ids';
import { exitsSketchOf } from '../../../src/scene/egress-coverage/exits-sketch-of';
import type { ExitTerritory } from '../../../src/session/egress/tint/exit-territories';
import { standingExits } from '../../../src/session/egress/tint/standing-exits';
import { unusedStairs } from '../../../src/session/egress/tint/unused-stairs';
import type { Rolling } from '../../../src/standards/mobility/mobility';
import { smallDocument } from '../../model/small-document';

const STOREY = 'storey_1' as StoreyId;
const plan = smallDocument();
const [drawn] = Object.values(plan.openings);
/** D is locked at all hours, B at night. */
const document = {
  ...plan,
  storeys: { [STOREY]: { ...Object.values(plan.storeys)[0]!, id: STOREY, elevation: 8, atGround: null } },
  openings: Object.fromEntries(
    ['A', 'B', 'C', 'D'].map((id) => [
      `opening_${id}`,
      {
        ...drawn!,
        id: `opening_${id}` as OpeningId,
        kind: 'door' as const,
        locked: id === 'D',
        lockSchedule: id === 'B' || id === 'D' ? [{ from: '22:00', to: '06:00' }] : [],
      },
    ]),
  ),
};
const words = {
  name: ({ kind }: StoreyExit) => kind,
  kind: (kind: StoreyExitKind) => kind,
  amiss: (standing: string) => standing,
  stair: 'stair, not for it',
};
const idOf = (id: string): OpeningId => `opening_${id}` as OpeningId;
const door = (id: string): ExitRef => ({ kind: 'opening', id: idOf(id) });

const exit = (id: string, x: number, more: Partial<StoreyExit> = {}): StoreyExit => ({
  exit: door(id),
  kind: 'stair',
  place: { storey: STOREY, x, y: 0 },
  clearWidth: 1.2,
  shut: false,
  leadsOn: true,
  fromStair: false,
  ...more,
});
const territory = (id: string, number: number, x: number): ExitTerritory => ({
  exit: door(id),
  index: number - 1,
  number,
  x,
  y: 0,
  area: 10,
  share: 0.5,
});

interface Known {
  readonly exits?: readonly StoreyExit[];
  /** What if. */
  readonly shut?: readonly string[];
  readonly hour?: string;
  readonly fresh?: boolean;
  readonly mover?: Rolling;
  readonly territories?: readonly ExitTerritory[];
}
const sketched = (
  { exits = [], shut = [], hour, fresh = true, mover, territories = [] }: Known,
  numbered: boolean,
) =>
  exitsSketchOf(
    STOREY,
    {
      exits: standingExits(
        document,
        exits,
        { hour: hour ?? null, closed: shut.map(idOf), mover: mover ?? null },
        fresh,
      ),
      territories,
      stairs: mover === undefined ? [] : unusedStairs(document, STOREY, exits),
    },
    numbered ? territories.map(({ x }) => [{ x: x + 0.5, y: 4, clear: 1.5 }]) : null,
    words,
  );
const told = (known: Known, numbered = false) => {
  const { marks = [], labels = [] } = sketched(known, numbered);
  return marks.map(({ x, shape }) => [x, shape, labels.find((label) => label.x === x)?.text]);
};

describe('exits on the plan', () => {
  const exits = [exit('A', 1, { kind: 'final' }), exit('B', 2), exit('C', 3, { leadsOn: false })];

  it('tell by their shape and words whether one leaves by them', () => {
    expect(told({ exits, shut: ['B'] })).toEqual([
      [1, 'dot', 'final'],
      [2, 'lock', 'stair · shut-what-if'],
      [3, 'cross', 'stair · leads-nowhere'],
    ]);
  });

  it('say by what they are shut', () => {
    const known = { exits: ['A', 'B', 'C', 'D'].map((id, i) => exit(id, i)), shut: ['C'] };
    const at = (hour?: string) =>
      told(hour === undefined ? known : { ...known, hour }).map(([, , text]) => text);
    const always = 'stair · shut-always';
    expect(at()).toEqual(['stair', 'stair', 'stair · shut-what-if', always]);
    expect(at('02:00')).toEqual(['stair', 'stair · shut-hour', 'stair · shut-what-if', always]);
    expect(at('12:00')).toEqual(at());
  });

  it('are shut by what is shut now, whatever was when they were found', () => {
    expect(told({ exits: [exit('A', 1, { shut: true })] })).toEqual([[1, 'dot', 'stair']]);
  });

  it('are not said to lead nowhere by what was found at another hour', () => {
    expect(told({ exits, fresh: false }).at(-1)).toEqual([3, 'dot', 'stair']);
  });

  it('are no stairs for what rolls, and a door that is too narrow for it is said to be so', () => {
    const known = {
      exits: [
        exit('A', 1),
        exit('B', 2, { kind: 'compartment', clearWidth: 1 }),
        exit('C', 3, { kind: 'compartment', clearWidth: 1.1 }),
        exit('D', 4, { kind: 'open-stair' }),
        exit('E', 5, { kind: 'ground', clearWidth: null }),
      ],
      shut: ['C'],
    };
    const shut = [3, 'lock', 'compartment · shut-what-if'];
    const ground = [5, 'dot', 'ground'];
    const stairs = [
      [1, 'steps', 'stair, not for it'],
      [4, 'steps', 'stair, not for it'],
    ];
    expect(told({ ...known, mover: 'bed' })).toEqual([
      [2, 'cross', 'compartment · narrow-exit'],
      shut,
      ground,
      ...stairs,
    ]);
    expect(told({ ...known, mover: 'wheelchair' })).toEqual([
      [2, 'dot', 'compartment'],
      shut,
      ground,
      ...stairs,
    ]);
  });

  it('are quiet where they are stairs for others, locked or not', () => {
    const { marks, labels } = sketched({ exits: [exit('D', 4)], mover: 'bed' }, false);
    expect(marks).toMatchObject([{ x: 4, shape: 'steps', tone: 'quiet' }]);
    expect(labels).toMatchObject([{ x: 4, tone: 'quiet', aside: 'around', room: 4 }]);
  });

  it('are not those by which others come down the stairs', () => {
    expect(told({ exits: [exit('A', 1, { fromStair: true })] })).toEqual([]);
  });

  it('have the numbers of what they serve where the floor is told by exits', () => {
    const territories = [territory('B', 1, 2), territory('A', 2, 1), territory('D', 3, 9)];
    expect(told({ exits, territories }, true)).toEqual([
      [1, 'dot', '2'],
      [2, 'dot', '1'],
      [3, 'cross', 'stair · leads-nowhere'],
      [9, 'dot', '3'],
    ]);
    expect(told({ exits, territories }, false).at(-1)).toEqual([9, 'dot', undefined]);
  });

  it('have their numbers on the floor that they serve, too, as far as it is wide enough', () => {
    const known = { exits, territories: [territory('B', 1, 2), territory('A', 2, 1)] };
    const inside = (numbered: boolean) =>
      sketched(known, numbered).labels?.filter(({ tone }) => tone === 'quiet');
    expect(inside(true)).toMatchObject([
      { text: '1', x: 2.5, y: 4, room: 1.5 },
      { text: '2', x: 1.5, y: 4, room: 1.5 },
    ]);
    expect(inside(false)).toEqual([]);
  });

  it('are not named a second time where a drawn way ends', () => {
    const open = standingExits(document, exits, { hour: null, closed: [] }, true);
    const { marks, labels } = exitsSketchOf(
      STOREY,
      { exits: open, territories: [], stairs: [] },
      null,
      words,
      idOf('A'),
    );
    expect(marks).toHaveLength(3);
    expect(labels?.map(({ text }) => text)).toEqual(['stair', 'stair · leads-nowhere']);
  });

  it('keep the words of what is amiss and of numbers in sight from afar', () => {
    const room = (known: Known, numbered: boolean) =>
      sketched({ exits, ...known }, numbered).labels?.map((label) => label.room !== undefined);
    expect(room({}, false)).toEqual([true, true, false]);
    expect(room({ territories: [territory('B', 1, 2)] }, true)).toEqual([true, false, false, true]);
  });
});
