import { describe, expect, it } from 'vitest';
import { makeId } from '../../../src/model/schema/ids';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import {
  viewedDoorways,
  type Doorway,
  type DoorwaySide,
} from '../../../src/standards/cameras/viewed-doorways';
import type { ViewedPart } from '../../../src/standards/cameras/viewing-duty';

interface Named extends Doorway {
  readonly name: string;
}

/** `corridor:c` = space c of that use; `-` = none. */
const side = (text: string): DoorwaySide | null => {
  if (text === '-') return null;
  const [use = '', id = ''] = text.split(':');
  // Uses of the table below.
  return { space: makeId('space', id), use: use as SpaceUse };
};

const door = (name: string, a: string, b: string, more: Partial<Doorway> = {}): Named => ({
  name,
  kind: 'door',
  outside: a === '-' || b === '-',
  sides: [side(a), side(b)],
  ...more,
});

/** A lobby at lifts and a stair, a ward's corridor behind it, an office wing, a pharmacy and a vault. */
const STOREY: readonly Named[] = [
  door('lift', 'lift-lobby:l', 'lift-shaft:s'),
  door('ward-doors', 'lift-lobby:l', 'corridor:w'),
  door('office-doors', 'lift-lobby:l', 'corridor:o'),
  door('ward-to-office', 'corridor:w', 'corridor:o'),
  door('bedroom', 'ward:b', 'corridor:w'),
  door('bathroom', 'ward:b', 'toilet:t'),
  door('office', 'office:f', 'corridor:o'),
  door('stair', 'corridor:w', 'stair:st'),
  door('stair-parts', 'stair:st', 'stair:su'),
  door('stair-out', 'stair:st', '-'),
  door('entrance', 'hall:h', '-'),
  door('side-entrance', '-', 'corridor:o'),
  door('hatch', 'pharmacy:p', 'hall:h', { kind: 'window' }),
  door('facade', 'pharmacy:p', '-', { kind: 'window' }),
  door('pharmacy', 'pharmacy:p', 'hall:h'),
  door('cashier', 'cashier:c', 'hall:h'),
  door('vault', 'cashier:c', 'finance:v'),
  door('vault-toilet', 'finance:v', 'toilet:u'),
  door('icu', 'icu:i', 'corridor:w'),
  door('icu-store', 'icu:i', 'store:x'),
];

const seen = (part: ViewedPart, ...uses: SpaceUse[]): string[] =>
  viewedDoorways({ part, uses }, STOREY).map(({ doorway, space }) => `${doorway.name} ${space.slice(6)}`);

describe('doorways that a duty means', () => {
  it('of a room are those from circulation', () => {
    expect(seen('door', 'icu')).toEqual(['icu i']);
    expect(seen('door', 'cashier')).toEqual(['cashier c']);
    expect(seen('door', 'ward')).toEqual(['bedroom b']);
  });

  it('of a room behind another are those that it has, but not into its own toilet', () => {
    expect(seen('door', 'finance')).toEqual(['vault v']);
  });

  it('of a stair are those of its storey, not between its parts', () => {
    expect(seen('door', 'stair')).toEqual(['stair st', 'stair-out st']);
  });

  it('at counters are hatches to public floor, else doors', () => {
    expect(seen('counter', 'pharmacy')).toEqual(['hatch p']);
    expect(seen('counter', 'cashier')).toEqual(['cashier c']);
  });

  it('into the open belong to the space that they lead from', () => {
    expect(seen('outer-door', 'hall', 'corridor')).toEqual(['entrance h', 'side-entrance o']);
    expect(seen('outer-door', 'stair')).toEqual(['stair-out st']);
    expect(seen('outer-door', 'pharmacy')).toEqual([]);
  });

  it('of a unit lead from lobbies and stairs into its corridor, wherever its rooms lie', () => {
    expect(seen('unit-door', 'ward')).toEqual(['ward-doors w', 'stair w']);
    expect(seen('unit-door', 'operating-theatre')).toEqual([]);
    expect(seen('unit-door', 'office')).toEqual(['office-doors o']);
  });

  it('of lifts lead from the lobby', () => {
    expect(seen('lift-door', 'lift-lobby')).toEqual(['lift l']);
    expect(seen('lift-door', 'corridor')).toEqual([]);
  });

  it('are none of what is no doorway', () => {
    expect([seen('inside', 'ward'), seen('lift-car', 'lift-shaft')]).toEqual([[], []]);
  });

  it('between two rooms of one use are told once for each side where it matters', () => {
    const twin = [
      door('between', 'chemical-store:a', 'chemical-store:b'),
      door('in', 'chemical-store:a', 'office:o'),
    ];
    const found = viewedDoorways({ part: 'door', uses: ['chemical-store'] }, twin);
    expect(found.map(({ doorway }) => doorway.name)).toEqual(['in']);
  });
});
