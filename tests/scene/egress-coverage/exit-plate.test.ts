import { describe, expect, it } from 'vitest';
import type { StoreyExitKind } from '../../../src/analyses/egress/result';
import type { OpeningId, SpaceId } from '../../../src/model/schema/ids';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import { exitPlate } from '../../../src/scene/egress-coverage/exit-plate';
import { smallDocument } from '../../model/small-document';

const plan = smallDocument();
const drawnSpace = Object.values(plan.spaces)[0]!;
const drawnDoor = Object.values(plan.openings)[0]!;
const text = {
  language: 'en' as const,
  t: ((code: string, said?: { readonly a: string; readonly b: string }) =>
    said ? `${said.a} ↔ ${said.b}` : code) as Parameters<typeof exitPlate>[2]['t'],
};
const space = (id: string, use: SpaceUse, name: string | null, number: string | null = null) => ({
  ...drawnSpace,
  id: `space_${id}` as SpaceId,
  use,
  number,
  name: { zh: null, en: name },
});

const plate = (kind: StoreyExitKind, ...sides: readonly (ReturnType<typeof space> | null)[]): string => {
  const [a, b] = [0, 1].map((i) => sides[i]?.id ?? null);
  const door = { ...drawnDoor, spaces: sides.length === 0 ? null : ([a!, b!] as const) };
  const spaces = Object.fromEntries(sides.flatMap((each) => (each ? [[each.id, each]] : [])));
  return exitPlate(
    { spaces, openings: { [door.id]: door } },
    { kind, exit: { kind: 'opening', id: door.id } },
    text,
  );
};

describe('what is written beside an open exit', () => {
  const [west, east, stair] = [
    space('w', 'corridor', 'West'),
    space('e', 'corridor', 'East'),
    space('s', 'stair', 'Stair 2'),
  ];

  it('is the name of the stair, or the rooms on both sides of a door between compartments', () => {
    expect(plate('stair', west, stair)).toBe('Stair 2');
    expect(plate('stair', stair, west)).toBe('Stair 2');
    expect(plate('compartment', west, east)).toBe('West ↔ East');
    expect(plate('compartment', west, space('r', 'ward', null, '801'))).toBe('West ↔ 801');
  });

  it('is its kind where there are no names, or none that tell it from others', () => {
    expect(plate('stair', west, space('s', 'stair', null))).toBe('egress-tint.kind-stair');
    expect(plate('stair')).toBe('egress-tint.kind-stair');
    expect(plate('compartment', west, null)).toBe('egress-tint.kind-compartment');
    expect(plate('compartment', west, space('x', 'corridor', 'West'))).toBe('egress-tint.kind-compartment');
    expect(plate('final', west, null)).toBe('egress-tint.kind-final');
    const gone = { kind: 'opening', id: 'opening_gone' as OpeningId } as const;
    expect(exitPlate({ spaces: {}, openings: {} }, { kind: 'stair', exit: gone }, text)).toBe(
      'egress-tint.kind-stair',
    );
  });
});
