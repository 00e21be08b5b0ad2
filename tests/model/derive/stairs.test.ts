import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { deriveNav, type DerivedNav } from '../../../src/model/derive/derive-nav';
import { boxFeature, planText, readPlan } from './read-plan';

interface Stair {
  readonly derived: DerivedNav;
  readonly codes: readonly string[];
  /** Do the two storeys hang together? */
  readonly joined: boolean;
  readonly unjoined: number;
  readonly floorAt: (storey: number, x: number, y: number) => boolean;
}

const stair = (...features: unknown[]): Stair => stairOf(planText(features));

function stairOf(text: string): Stair {
  const derived = deriveNav(readPlan(text));
  const nav = buildNav(derived.input);
  const { pieces } = findPieces(nav);
  const [ground, upper] = [0, 1].map((s) => pieces.filter(({ storey }) => storey === s));
  return {
    derived,
    codes: derived.warnings.map(({ code, place }) => `${code} ${place}`),
    joined: ground!.some((a) => upper!.some((b) => a.component === b.component)),
    unjoined: nav.unjoined.length,
    floorAt: (s, x, y) => locate(nav, s, x, y)?.gap === 0,
  };
}

const shaft = (storey: string, id: string, use = 'stair') =>
  boxFeature('space', [0, 0, 3, 8], { id, storey, use });
const flight = (
  id: string,
  box: [number, number, number, number],
  z: [number, number],
  rest: Record<string, unknown> = {},
) => boxFeature('flight', box, { id, z, axis: [0, 1], ...rest });

/** y of the lower and of the upper end of a flight. */
const ends = ({ derived }: Stair, index = 0): number[] => {
  const { low, high } = derived.input.flights[index]!;
  return [low.ay, high.ay];
};

describe('one straight flight', () => {
  // Upstairs floor begins where the flight ends, so that it can only be walked one way.
  const upper = boxFeature('space', [0, 6, 3, 8], { id: 'B', storey: 'U', use: 'stair' });
  const one = stair(shaft('G', 'A'), upper, flight('F', [1, 1, 2, 6], [0, 4]));

  it('joins the storeys, its top where there is floor upstairs', () => {
    expect(one).toMatchObject({ joined: true, unjoined: 0 });
    expect(ends(one)).toEqual([1, 6]);
    expect(one.codes).toEqual(['plan.flight-direction-assumed flight_F']);
  });

  it('bridges a gap of up to 1.5 m to the floor before it, and says so', () => {
    const far = (y: number) => boxFeature('space', [0, y, 3, y + 2], { id: 'B', storey: 'U', use: 'stair' });
    const near = stair(shaft('G', 'A'), far(7.4), flight('F', [1, 1, 2, 6], [0, 4]));
    expect(near.joined).toBe(true);
    expect(near.codes).toContain('plan.flight-end-bridged flight_F');
    const wide = stair(shaft('G', 'A'), far(7.6), flight('F', [1, 1, 2, 6], [0, 4]));
    expect(wide.joined).toBe(false);
    expect(wide.codes).toContain('plan.flight-upper-end-open flight_F');
  });

  it.each([
    [3.7, true],
    [4.3, true],
    [3.69, false],
    [4.31, false],
  ])('joins heights that differ by at most 0.3 m (top at %f m: %s)', (top, joined) => {
    expect(stair(shaft('G', 'A'), upper, flight('F', [1, 1, 2, 6], [0, top])).joined).toBe(joined);
  });

  it('is a void upstairs and nowhere else', () => {
    const open = stair(shaft('G', 'A'), shaft('U', 'B'), flight('F', [1, 1, 2, 6], [0, 4]));
    expect([open.floorAt(1, 1.5, 3), open.floorAt(1, 0.5, 3), open.floorAt(0, 1.5, 3)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('may be drawn from top to bottom, or be filed upstairs: heights are trusted', () => {
    expect(stair(shaft('G', 'A'), upper, flight('F', [1, 1, 2, 6], [4, 0])).joined).toBe(true);
    const filed = stair(shaft('G', 'A'), upper, flight('F', [1, 1, 2, 6], [0, 4], { storey: 'U' }));
    expect(filed.joined).toBe(true);
  });
});

it('a drawn landing leaves no floor on the storey that its stair ends at', () => {
  const landing = (storey: string) =>
    boxFeature('flight', [0.1, 6, 2.9, 7.9], { id: `L${storey}`, storey, z: [2, 2], axis: [0, 1] });
  const one = stair(
    shaft('G', 'A'),
    shaft('U', 'B'),
    flight('F1', [0.1, 2, 1.4, 6], [0, 2], { climbs: 'along-axis' }),
    flight('F2', [1.6, 2, 2.9, 6], [2, 4], { climbs: 'against-axis' }),
    landing('G'),
  );
  expect(one.joined).toBe(true);
  // Over the landing, over its own storey's floor before the stair, and that of the storey above.
  expect([one.floorAt(1, 1.5, 7), one.floorAt(0, 1.5, 1), one.floorAt(1, 1.5, 1)]).toEqual([
    false,
    true,
    true,
  ]);
});

it('the middle landing of four flights leaves the floor over it, where one steps off', () => {
  const landing = (id: string, y0: number, y1: number, z: number) =>
    boxFeature('flight', [0.1, y0, 2.9, y1], { id, storey: 'G', z: [z, z], axis: [0, 1] });
  const lane = (id: string, x: number, z: number, climbs: string) =>
    flight(id, [x, 2, x + 1.3, 6], [z, z + 1], { climbs });
  const one = stair(
    shaft('G', 'A'),
    shaft('U', 'B'),
    lane('F1', 0.1, 0, 'along-axis'),
    lane('F2', 1.6, 1, 'against-axis'),
    lane('F3', 0.1, 2, 'along-axis'),
    lane('F4', 1.6, 3, 'against-axis'),
    landing('L1', 6, 7.9, 1),
    landing('L2', 0.1, 2, 2),
    landing('L3', 6, 7.9, 3),
  );
  expect(one).toMatchObject({ joined: true, unjoined: 0 });
  expect([one.floorAt(1, 1.5, 1), one.floorAt(1, 1.5, 7)]).toEqual([true, false]);
});

it('the storey of another building at the height of a half landing changes nothing', () => {
  const text = planText([
    shaft('G', 'A'),
    shaft('U', 'B'),
    flight('F1', [0.1, 2, 1.4, 6], [0, 2]),
    flight('F2', [1.6, 2, 2.9, 6], [2, 4]),
    boxFeature('space', [50, 0, 60, 10], { id: 'C', storey: 'X' }),
  ]);
  const file: { plan: { storeys: unknown[] } } = JSON.parse(text);
  file.plan.storeys.push({ id: 'X', name: 'Next door', elevation: 2, height: 4, building: 'B' });
  const one = stairOf(JSON.stringify(file));
  // Storeys by height: G, X, U.
  expect([one.floorAt(2, 0.7, 4), one.floorAt(2, 2.2, 4), one.floorAt(2, 1.5, 7)]).toEqual([
    false,
    false,
    true,
  ]);
});

describe('a flight that says which way it climbs', () => {
  // Floor all around on both storeys, and doors at neither end: nothing else tells.
  const said = (rest: Record<string, unknown>) =>
    stair(shaft('G', 'A'), shaft('U', 'B'), flight('F', [1, 1, 2, 6], [0, 4], rest));

  it.each([
    ['along-axis', [0, 1], [1, 6]],
    ['against-axis', [0, 1], [6, 1]],
    ['along-axis', [0, -3], [6, 1]],
    ['against-axis', [0, -3], [1, 6]],
  ] as const)('%s of %j is believed, and nothing warned of', (climbs, axis, expected) => {
    const one = said({ climbs, axis });
    expect(ends(one)).toEqual(expected);
    expect(one).toMatchObject({ joined: true, codes: [] });
    expect(ends(said({ climbs, axis, z: [4, 0] }))).toEqual(expected);
  });

  it('is believed against the shortest walk', () => {
    const upper = boxFeature('space', [0, 6, 3, 8], { id: 'B', storey: 'U', use: 'stair' });
    const one = stair(shaft('G', 'A'), upper, flight('F', [1, 1, 2, 6], [0, 4], { climbs: 'against-axis' }));
    expect(ends(one)).toEqual([6, 1]);
    expect(one.joined).toBe(false);
  });

  it('says nothing without an axis', () => {
    const one = said({ climbs: 'along-axis', axis: null });
    expect(one.codes).toEqual([
      'plan.flight-axis-assumed flight_F',
      'plan.flight-direction-assumed flight_F',
    ]);
  });

  it('leaves the others of its stair to the shortest walk', () => {
    const two = (climbs: string) =>
      stair(
        shaft('G', 'A'),
        shaft('U', 'B'),
        flight('F1', [0.1, 2, 1.4, 6], [0, 2], { climbs }),
        flight('F2', [1.6, 2, 2.9, 6], [2, 4]),
      );
    const up = two('along-axis');
    expect([ends(up, 0), ends(up, 1)]).toEqual([
      [2, 6],
      [6, 2],
    ]);
    expect(up.codes).not.toContain('plan.flight-direction-assumed flight_F1');
    expect(up.codes).toContain('plan.flight-direction-assumed flight_F2');
    const down = two('against-axis');
    expect([ends(down, 0), ends(down, 1)]).toEqual([
      [6, 2],
      [2, 6],
    ]);
  });
});

describe('two flights', () => {
  it('meet on a landing drawn as a flight without rise', () => {
    const with3 = (...more: unknown[]) =>
      stair(
        shaft('G', 'A'),
        shaft('U', 'B'),
        flight('F1', [0.1, 2, 1.4, 6], [0, 2]),
        flight('F2', [1.6, 2, 2.9, 6], [2, 4]),
        boxFeature('space', [0, -3, 3, 0], { id: 'H', name: 'Corridor' }),
        boxFeature('space', [0, -3, 3, 0], { id: 'I', name: 'Corridor', storey: 'U' }),
        ...more,
      );
    const level = with3(boxFeature('flight', [0, 6, 3, 8], { id: 'F3', z: [2, 2], axis: [1, 0] }));
    expect(level).toMatchObject({ joined: true, unjoined: 0 });
    expect(level.codes).toContain('plan.flight-taken-as-landing flight_F3');
    expect(level.derived.stairs).toEqual([['flight_F1', 'flight_F2']]);
    expect(level.derived.input.landings).toHaveLength(1);
    // At a storey's height it is none.
    const floor = with3(boxFeature('flight', [0, 6, 3, 8], { id: 'F3', z: [4, 4], axis: [1, 0] }));
    expect(floor.codes).not.toContain('plan.flight-taken-as-landing flight_F3');
  });

  it('side by side turn on a landing that is not drawn', () => {
    const two = stair(
      shaft('G', 'A'),
      shaft('U', 'B'),
      flight('F1', [0.1, 2, 1.4, 6], [0, 2]),
      flight('F2', [1.6, 2, 2.9, 6], [2, 4]),
      boxFeature('space', [0, -3, 3, 0], { id: 'H', name: 'Corridor' }),
      boxFeature('space', [0, -3, 3, 0], { id: 'I', name: 'Corridor', storey: 'U' }),
    );
    expect(two).toMatchObject({ joined: true, unjoined: 0 });
    expect([ends(two, 0), ends(two, 1)]).toEqual([
      [2, 6],
      [6, 2],
    ]);
    expect(two.derived.stairs).toEqual([['flight_F1', 'flight_F2']]);
    expect(two.codes).toContain('plan.landing-assumed flight_F1');
  });

  it('in line, with a landing between them', () => {
    const line = (gap: number) =>
      stair(
        boxFeature('space', [0, -2, 3, 12], { id: 'A', use: 'stair' }),
        boxFeature('space', [0, 8 + gap, 3, 12], { id: 'B', storey: 'U', use: 'stair' }),
        flight('F1', [1, 0, 2, 4], [0, 2]),
        flight('F2', [1, 4 + gap, 2, 8 + gap], [2, 4]),
      );
    expect(line(1.2)).toMatchObject({ joined: true, unjoined: 0 });
    expect(line(0)).toMatchObject({ joined: true, unjoined: 0 });
  });

  it('keep to a landing that was drawn, also outside every space', () => {
    const drawn = readPlan(
      planText([
        boxFeature('space', [0, -3, 3, 0], { id: 'A', name: 'Hall' }),
        boxFeature('space', [0, 9.2, 3, 12], { id: 'B', name: 'Hall', storey: 'U' }),
        flight('F1', [1, 0, 2, 4], [0, 2]),
        flight('F2', [1, 5.2, 2, 9.2], [2, 4]),
      ]),
    );
    const outline = {
      outer: [
        [1, 4],
        [2, 4],
        [2, 5.2],
        [1, 5.2],
      ] as const,
      holes: [],
    };
    const name = { zh: null, en: null };
    const landing = { id: 'landing_L', storey: 'storey_G', outline, z: 2, name } as const;
    const derived = deriveNav({ ...drawn, landings: { landing_L: landing } });
    const nav = buildNav(derived.input);
    expect(nav.unjoined).toEqual([]);
    const { pieces } = findPieces(nav);
    expect(new Set(pieces.map(({ component }) => component)).size).toBe(1);
    expect(derived.warnings.filter(({ code }) => code === 'plan.landing-assumed')).toEqual([]);
  });
});

it('a ramp within a storey is walked over both ends, and has no direction to guess', () => {
  const ramp = stair(
    boxFeature('outdoor', [0, 0, 10, 10], { id: 'Y' }),
    boxFeature('flight', [3, 3, 6, 5], { id: 'R', z: [0, 0.25], ramp: true }),
  );
  expect(ramp.unjoined).toBe(0);
  expect(ramp.codes).toEqual(['plan.flight-axis-assumed flight_R']);
});
