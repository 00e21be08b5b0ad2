import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ASSET_KINDS, isAssetKind } from '../../src/model/schema/assets/asset-kinds';
import { nearKinds, ROLE_KINDS, shownKinds, withLayer } from '../../src/session/layers';
import { initialView, ROLES, type Subject } from '../../src/session/state/view-state';
import { CN_DUTIES } from '../../src/standards/duty-profile';

describe('layers', () => {
  it('a role begins with its own kinds, and no choice of another role changes them', () => {
    for (const role of ROLES) {
      const layers = { ...initialView.layers, [role === 'drill' ? 'planner' : 'drill']: { camera: false } };
      expect(shownKinds({ role, layers })).toEqual(ROLE_KINDS[role]);
    }
  });

  it('a planner of cameras sees them alone, the others at hand behind them; no other role does', () => {
    for (const role of ROLES) {
      const view = { role, layers: initialView.layers, subject: 'cameras' } as const;
      const planner = role === 'planner';
      expect(shownKinds(view)).toEqual(planner ? ['camera'] : ROLE_KINDS[role]);
      expect(nearKinds(view).toSorted()).toEqual(ROLE_KINDS[role].toSorted());
      expect(nearKinds(view)[0]).toBe(planner ? 'camera' : ROLE_KINDS[role][0]);
    }
  });

  it('what is switched on while cameras are asked about stays on elsewhere, and goes without a trace', () => {
    const asked = (layers: typeof initialView.layers, subject: Subject) =>
      ({ role: 'planner', layers, subject }) as const;
    const before = asked(initialView.layers, 'cameras');
    const layers = { ...initialView.layers, planner: withLayer(before, ['extinguisher', 'safe'], true) };
    expect(shownKinds(asked(layers, 'cameras'))).toEqual(['camera', 'extinguisher', 'safe']);
    expect(shownKinds(asked(layers, 'extinguishers'))).toEqual([...ROLE_KINDS.planner, 'safe']);
    expect(withLayer(asked(layers, 'cameras'), ['extinguisher', 'safe'], false)).toEqual({});
  });

  it('a planner of ways out sees the floor without signs, what leads out and what closes the way at hand before the others', () => {
    const view = { role: 'planner', layers: initialView.layers, subject: 'egress' } as const;
    expect(shownKinds(view)).toEqual([]);
    expect(nearKinds(view).slice(0, 3)).toEqual(['exit-sign', 'fire-door', 'fire-shutter']);
    expect(new Set(nearKinds(view)).size).toBe(nearKinds(view).length);
    for (const kind of ROLE_KINDS.planner) expect(nearKinds(view)).toContain(kind);
  });

  it('signs don’t hide a crowd: while one is rehearsed none is shown until it is switched on, and the role’s are back afterwards', () => {
    const single = { role: 'drill', layers: initialView.layers, link: {} } as const;
    const crowd = { ...single, link: { rehearse: 'default' } };
    expect(shownKinds(crowd)).toEqual([]);
    expect(nearKinds(crowd)).toEqual(ROLE_KINDS.drill);
    const layers = { ...initialView.layers, drill: withLayer(crowd, ['exit-sign'], true) };
    expect(shownKinds({ ...crowd, layers })).toEqual(['exit-sign']);
    expect(shownKinds({ ...single, layers })).toEqual(ROLE_KINDS.drill);
    // Of another role’s picture the address of the rehearsal says nothing.
    expect(shownKinds({ ...crowd, role: 'planner' })).toEqual(ROLE_KINDS.planner);
  });

  it('an inspector sees every kind that a rule has checked, but for detectors over every few steps', () => {
    const checked = CN_DUTIES.frequencies.flatMap(({ kinds }) => kinds).filter(isAssetKind);
    const unseen = checked.filter((kind) => !ROLE_KINDS.inspector.includes(kind));
    expect([...new Set(unseen)].toSorted()).toEqual(['heat-detector', 'smoke-detector']);
  });

  it('what is switched is switched, the others stay, and switching back leaves no trace', () => {
    const kinds = fc.constantFrom(...ASSET_KINDS);
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.array(fc.tuple(kinds, fc.boolean()), { maxLength: 12 }),
        (role, steps) => {
          const expected = new Set(ROLE_KINDS[role]);
          let layers = initialView.layers;
          for (const [kind, shown] of steps) {
            layers = Object.assign({}, layers, { [role]: withLayer({ role, layers }, [kind], shown) });
            if (shown) expected.add(kind);
            else expected.delete(kind);
          }
          expect([...shownKinds({ role, layers })].toSorted()).toEqual([...expected].toSorted());
          for (const [kind] of steps) {
            const usual = ROLE_KINDS[role].includes(kind);
            layers = { ...layers, [role]: withLayer({ role, layers }, [kind], usual) };
          }
          expect(layers[role]).toEqual({});
        },
      ),
      { seed: 9, numRuns: 100 },
    );
  });
});
