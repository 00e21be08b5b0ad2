import { describe, expect, it } from 'vitest';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';
import { pole } from '../../../src/geometry/plane/pole';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { visibilityPolygon } from '../../../src/geometry/visibility/visibility-polygon';
import { present } from '../../../src/base/assert';
import { deriveScreens, type DerivedScreens } from '../../../src/model/derive/derive-screens';
import { deriveSight } from '../../../src/model/derive/derive-sight';
import type { DoorsStand } from '../../../src/model/derive/opening-screens';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import type { Opening } from '../../../src/model/schema/opening';
import { soundHospital } from '../../demo/support/hospitals';
import { boxFeature, lineFeature, planText, readPlan } from './read-plan';

const STOREY = makeId('storey', 'G');
/** Of storey G in `planText`, metres. */
const STOREY_HEIGHT = 4;

const derive = (features: readonly unknown[], doors: DoorsStand = 'closed'): DerivedScreens =>
  deriveScreens(readPlan(planText(features)), STOREY, doors);

/** As `derive`, with a door of which the file's format does not tell how it swings. */
function deriveDoor(fields: Partial<Opening>, doors: DoorsStand): DerivedScreens {
  const document = readPlan(planText([...rooms, wallLine(), opening('door', { height: 2 })]));
  const id = makeId('opening', 'O');
  const door: Opening = { ...present(document.openings[id], id), ...fields };
  return deriveScreens({ ...document, openings: { [id]: door } }, STOREY, doors);
}

/** Faces of one thing as `ax,ay bx,by bottom–top`, to the millimetre. */
function facesOf({ screens, owners }: DerivedScreens, id: string): string[] {
  const mm = (value: number): number => Math.round(value * 1000) / 1000 + 0;
  return owners.flatMap((owner, number) =>
    owner.endsWith(`_${id}`)
      ? [...screens.owner.keys()]
          .filter((i) => screens.owner[i] === number)
          .map((i) => {
            const [ax, ay, bx, by] = [screens.ax[i]!, screens.ay[i]!, screens.bx[i]!, screens.by[i]!];
            return `${mm(ax)},${mm(ay)} ${mm(bx)},${mm(by)} ${mm(screens.bottom[i]!)}–${mm(screens.top[i]!)}`;
          })
      : [],
  );
}

const wallLine = (rest: Record<string, unknown> = {}) =>
  lineFeature(
    'wall',
    [
      [4, 0],
      [4, 10],
    ],
    { id: 'W', thickness: 0.2, ...rest },
  );

const rooms = [
  boxFeature('space', [0, 0, 3.9, 10], { id: 'R' }),
  boxFeature('space', [4.1, 0, 9, 10], { id: 'S' }),
];

const opening = (kind: string, rest: Record<string, unknown> = {}) =>
  lineFeature(
    kind,
    [
      [4, 4],
      [4, 5],
    ],
    { id: 'O', ...rest },
  );

describe('screens', () => {
  it('of a wall drawn as a line are its four sides, as high as it is or as the storey', () => {
    const whole = facesOf(derive([wallLine()]), 'W');
    expect(whole).toHaveLength(4);
    expect(whole).toContain('4.1,0 4.1,10 0–4');
    expect(facesOf(derive([wallLine({ height: 1.1 })]), 'W')).toContain('3.9,10 3.9,0 0–1.1');
    expect(facesOf(derive([wallLine({ thickness: 0 })]), 'W')).toEqual(['4,0 4,10 0–4']);
  });

  it('leave glass out', () => {
    expect(derive([wallLine({ transparent: true })]).screens.ax).toHaveLength(0);
  });

  it('of a window are the wall below it and above it, on both of its faces', () => {
    const found = facesOf(derive([...rooms, wallLine(), opening('window', { sill: 0.9, height: 1.5 })]), 'O');
    expect(found.sort()).toEqual(
      [3.9, 4.1].flatMap((x) => [`${x},4 ${x},5 0–0.9`, `${x},4 ${x},5 2.4–4`]).sort(),
    );
  });

  it('of a hole in a low partition never rise above the partition', () => {
    const low = facesOf(
      derive([...rooms, wallLine({ height: 1.1 }), opening('passage', { height: 2.4 })]),
      'O',
    );
    expect(low).toEqual([]);
  });

  it('of a door are its leaf as it stands, and the wall over it', () => {
    const swing: Partial<Opening> = { leaf: 'single', swing: 'left', opensInto: makeId('space', 'S') };
    const over = [3.9, 4.1].map((x) => `${x},4 ${x},5 2–4`);
    const of = (stand: DoorsStand): string[] => facesOf(deriveDoor(swing, stand), 'O').sort();
    expect(of('open')).toEqual(over);
    expect(of('closed')).toEqual([...over, '4,4 4,5 0–2'].sort());
    // From S, east of the wall, one looks west: the hinge on the left is the southern jamb, and the leaf comes east.
    expect(of('half')).toEqual([...over, '4,4 4.707,4.707 0–2'].sort());
  });

  it('of doors that nobody says the swing of, half open, are half the leaf; a shutter is half way up', () => {
    const half = (fields: Partial<Opening>): string[] =>
      facesOf(deriveDoor(fields, 'half'), 'O').filter((face) => face.startsWith('4,'));
    expect(half({})).toEqual(['4,4 4,4.5 0–2']);
    expect(half({ leaf: 'shutter' })).toEqual(['4,4 4,5 1–2']);
  });

  it('of furniture are as high as it is; of unknown height they reach the storey above', () => {
    const box = (rest: Record<string, unknown>) =>
      facesOf(derive([boxFeature('obstacle', [1, 1, 2, 2], { id: 'B', ...rest })]), 'B');
    expect(box({ height: 0.75 })).toContain('1,1 2,1 0–0.75');
    expect(box({})).toContain(`1,1 2,1 0–${STOREY_HEIGHT}`);
  });

  it('tell where one ceiling is lower than the next', () => {
    const document = readPlan(
      planText([
        boxFeature('space', [0, 0, 4, 10], { id: 'R' }),
        boxFeature('space', [4, 0, 9, 10], { id: 'S' }),
      ]),
    );
    const [low, high] = [makeId('space', 'R'), makeId('space', 'S')];
    const spaces = {
      [low]: { ...present(document.spaces[low], low), ceilingHeight: 2.5 },
      [high]: { ...present(document.spaces[high], high), ceilingHeight: 3 },
    };
    const found = deriveScreens({ ...document, spaces }, STOREY, 'closed');
    expect(found.screens.ax).toHaveLength(1);
    expect([...found.screens.bottom, ...found.screens.top]).toEqual([2.5, 3]);
  });

  it('are none for a storey that is not there', () => {
    const { screens, owners } = deriveScreens(readPlan(planText([])), makeId('storey', 'none'), 'closed');
    expect([screens.ax.length, owners.length]).toEqual([0, 0]);
  });
});

/** What stops an eye that stands, from the screens: those that reach below and above it, but for what is beside windows. */
function sightAtEyes(document: CampusDocument, storey: string) {
  const { screens, owners } = deriveScreens(document, makeId('storey', storey), 'closed');
  const lines = new LineSetBuilder();
  const windows = new Set<string>(
    Object.values(document.openings)
      .filter(({ kind }) => kind === 'window')
      .map(({ id }) => id),
  );
  for (let i = 0; i < screens.ax.length; i++) {
    if (windows.has(owners[screens.owner[i]!]!) || screens.bottom[i]! > 1.6 || screens.top[i]! < 1.6)
      continue;
    lines.add(
      [
        [screens.ax[i]!, screens.ay[i]!],
        [screens.bx[i]!, screens.by[i]!],
      ],
      false,
    );
  }
  return buildSight({ walls: lines.build() });
}

describe('screens at the height of eyes', () => {
  it.each(['A-L02', 'C-L05', 'D-L03', 'B-L02'])('stop on %s what the plan of sight stops', (storey) => {
    const document = soundHospital();
    const known = buildSight(deriveSight(document, makeId('storey', storey)));
    const made = sightAtEyes(document, storey);
    const rooms = Object.values(document.spaces).filter((space) => space.storey === makeId('storey', storey));
    let bounded = 0;
    for (const { outline } of rooms) {
      const { x, y } = pole([outline.outer, ...outline.holes], 0.1);
      const { area, place } = visibilityPolygon(known, x, y);
      if (place !== 'free' || area === null) continue;
      bounded++;
      expect(visibilityPolygon(made, x, y).area).toBeCloseTo(area, 6);
    }
    expect(bounded).toBeGreaterThan(5);
  });
});
