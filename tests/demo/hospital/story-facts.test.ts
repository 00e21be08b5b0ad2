import { describe, expect, it } from 'vitest';
import { STORIES } from '../../../src/demo/hospital/stories/stories';
import type { AssetKind } from '../../../src/model/schema/assets/asset-kinds';
import { boxOf, Eyes } from '../support/story-eyes';
import { areaOf } from '../support/storey-checks';
import { soundHospital, toldHospital } from '../support/hospitals';

const before = new Eyes(soundHospital());
const after = new Eyes(toldHospital());

type Fact = (seen: Eyes) => boolean;

/** Fewer of a kind than designed. */
const fewer =
  (
    kind: AssetKind,
    ...places: Parameters<Eyes['assets']> extends [unknown, ...infer P] ? P[] : never
  ): Fact =>
  (seen) =>
    places.every((place) => seen.assets(kind, ...place).length < before.assets(kind, ...place).length);

const none =
  (kind: AssetKind, ...place: [code: string, box?: readonly [number, number, number, number]]): Fact =>
  (seen) =>
    seen.assets(kind, ...place).length === 0;

const some =
  (kind: AssetKind, code: string): Fact =>
  (seen) =>
    seen.assets(kind, code).length > 0;

const locked =
  (code: string, to: string | null): Fact =>
  (seen) =>
    seen.door(code, to).locked;

/** A bed of 0.95 m doesn't pass a hole of 0.9 m; what is drawn is as narrow as what is said. */
const narrow =
  (code: string, to: string): Fact =>
  (seen) => {
    const {
      width,
      clearWidth,
      leaf,
      line: [[ax, ay], [bx, by]],
    } = seen.door(code, to);
    const drawn = Math.hypot(ax - bx, ay - by);
    return width === 0.95 && clearWidth === 0.9 && leaf === 'single' && Math.abs(drawn - 0.95) < 1e-6;
  };

/** Floor of a room that nothing stands on, m². */
const freeFloor = (seen: Eyes, code: string): number =>
  seen.obstacles(code).reduce((left, { outline }) => left - areaOf(outline), areaOf(seen.room(code).outline));

/** Clear width of the corridor between its south wall and what stands along the other, metres. */
const besideBeds = (seen: Eyes): number => {
  const [, south, , north] = boxOf(seen.room('C-L06.MCE').outline.outer);
  const parked = seen.obstacles('C-L06.MCE').map(({ outline }) => boxOf(outline.outer)[1]);
  return Math.min(north, ...parked) - south;
};

/** Free between the two bollards of the lane, metres; null without them. */
const betweenBollards = (seen: Eyes): number | null => {
  const [a, b] = seen.outside('Bollard').sort((p, q) => p[1] - q[1]);
  return a === undefined || b === undefined ? null : b[1] - a[3];
};

/** Where fire engines stand before the tower, on the campus. */
const OPERATING_GROUND = [74.2, 193, 149.8, 203] as const;

/** What is otherwise than designed once a story is planted. */
const FACTS: Readonly<Record<string, Fact>> = {
  '01': (seen) => {
    const { agent, count } = seen.near('extinguisher', 'B-L01', [37.4, 8.6]);
    return agent === 'abc-powder' && count === 2;
  },
  '02': (seen) => seen.assets('extinguisher', 'B-L01.US5').every(({ agent }) => agent === 'water'),
  '03': none('extinguisher', 'B-L01.US6'),
  '04': (seen) =>
    seen
      .assets('extinguisher', 'B-L01.MR2')
      .some(({ agent, nonMagnetic }) => agent === 'co2' && !nonMagnetic),
  '05': (seen) => seen.assets('extinguisher', 'B-L04.CL').some(({ agent }) => agent === 'abc-powder'),
  '06': (seen) => {
    const units = seen.assets('extinguisher', 'E-L01.KIT');
    return units.length === 1 && units[0]?.agent === 'water' && none('fire-blanket', 'E-L01.KIT')(seen);
  },
  '07': (seen) => {
    const units = seen.assets('extinguisher', 'G-L01.G1');
    const proof = units.some(({ agent }) => agent === 'alcohol-resistant-foam');
    return units.some(({ agent }) => agent === 'foam') && !proof;
  },
  '08': none('extinguisher', 'C-L07', [0, 7.8, 20, 10.6]),
  '09': none('extinguisher', 'D-L04', [0, 60, 16.8, 84]),
  '10': none('extinguisher', 'B1-G', [54, 0, 84, 20]),
  '11': none('extinguisher', 'A-L05', [74.5, 0, 84, 25.2]),
  '12': (seen) => seen.near('extinguisher', 'C-L02', [52.4, 10.4]).agent === 'abc-powder',
  '18': (seen) => seen.blocked('A-L03.ST', [42.6, 29.2], 0.4),
  '20': (seen) => seen.assets('sensor', 'C-L14.MCW').some(({ measures }) => measures === 'water-pressure'),
  '21': (seen) => seen.assets('sensor', 'A-L03.EP').some(({ measures }) => measures === 'electrical-fire'),
  '23': fewer('camera', ['A-L01', [46, 12.6, 51, 25.2]]),
  '24': fewer('camera', ['C-L09.NCW']),
  '25': (seen) =>
    [1, 2, 3, 4, 5].every((level) => {
      const left = seen.assets('camera', `D-L0${level}.COR`);
      return left.length === 1 && left[0]?.y === 92.3 && left[0].heading === 1.5708;
    }),
  '26': fewer('camera', ['B1-G.GN']),
  '27': (seen) => {
    // Seen from 6 m, pixels a metre.
    const sharp = seen
      .assets('camera', 'A-L01.CASH')
      .map(
        ({ pixelsAcross, horizontalView }) =>
          (pixelsAcross ?? 0) / (12 * Math.tan((horizontalView ?? 0) / 2)),
      );
    return sharp.length > 0 && sharp.every((density) => density < 180);
  },
  '28': fewer('camera', ['B-L02', [36, 27, 42, 33.6]], ['B-L02', [53, 7, 59, 16]]),
  '29': fewer('camera', ['C-L13', [4, 0, 30, 8.6]], ['C-L14', [42, 0, 63, 8.6]]),
  '30': some('camera', 'C-L06.S2Wt'),
  '31': some('camera', 'A-L01.IN3'),
  '32': some('camera', 'B-L04.CHF'),
  '33': locked('A-L01.SA2', null),
  '34': (seen) =>
    seen.doors('D-L01.COR').some((door) => door.locked && seen.away(door, [30.4, 175.85]) < 0.3),
  '35': locked('C-L08.LB3', 'C-L08.ST3'),
  '36': (seen) => seen.blocked('B-L01.XW', [0.15, 16.8], 0.5),
  '37': (seen) => besideBeds(seen) < 2.4,
  '38': (seen) => seen.obstacles('A-L04.SA4').some(({ name }) => name.en === 'Cartons'),
  '40': (seen) => seen.blocked('A-L02.ST', [39.9, 25.2], 0.3),
  '42': (seen) => {
    const sign = (eyes: Eyes): string | null => eyes.near('exit-sign', 'C-L07', [29.25, 18.05]).shows;
    return sign(seen) !== sign(before);
  },
  '43': none('exit-sign', 'D-L03', [6.8, 25, 10, 58]),
  '50': (seen) => seen.assets('chemical-store', 'B-L02.REA').some(({ keepers }) => keepers.length === 0),
  '51': (seen) =>
    seen
      .assets('safe', 'A-L01.PHN')
      .some(({ doubleLock, keyHolders }) => !doubleLock && keyHolders.length === 1),
  '52': (seen) => seen.assets('chemical-store', 'G-L01.G2').some(({ keepers }) => keepers.length === 0),
  '53': (seen) => seen.assets('chemical-store', 'E-L01.WSH').some(({ form }) => form === 'cylinder-rack'),
  '54': (seen) =>
    some('chemical-store', 'C-L05.XEE')(seen) &&
    seen.obstacles('C-L05.XEE').some(({ name }) => name.en === 'Oxygen cylinders'),
  '55': (seen) => {
    // The wall of the station runs round 196,104 – 208,114.
    const [drain] = seen.outside('Drain cover');
    const cars = seen.outside('Car').filter(([x0, y0, , y1]) => x0 > 208 && y0 < 114 && y1 > 104);
    return drain !== undefined && 196 - drain[2] < 15 && cars.length === 1 && cars[0]![0] - 208 < 3;
  },
  '59': some('charger', 'D-L01.SD1'),
  '60': some('charger', 'C-L08.DTE'),
  '61': (seen) => {
    const units = seen.assets('extinguisher', 'I-L01', [0, 0, 24, 6]);
    const left = units.reduce((sum, { count }) => sum + count, 0);
    return left === 2 && none('smoke-detector', 'I-L01', [11, 3.5, 24, 6])(seen);
  },
  '64': (seen) => seen.obstacles('D-R.ROOF').filter(({ height }) => (height ?? 0) > 2.5).length === 2,
  '65': (seen) => seen.obstacles('B-R.ROOF').some(({ name }) => name.en === "Contractor's cabin"),
  '66': (seen) => seen.barred('D-L02') === 6 && seen.barred('D-L03') === 1,
  '67': (seen) => freeFloor(seen, 'C-L09.RF') < 25,
  '68': (seen) =>
    seen.room('C-L11.RF').use !== 'refuge' && seen.door('C-L11.RF', 'C-L11.NCE').fireRating === null,
  '69': narrow('D-L02.D5', 'D-L02.COR'),
  '70': narrow('C-L06.N3W', 'C-L06.NCW'),
  '73': (seen) => seen.doors('C-L13.SIM').length === 1 && areaOf(seen.room('C-L13.SIM').outline) > 75,
  '74': (seen) => {
    const [x0, y0, x1, y1] = OPERATING_GROUND;
    return (
      seen.outside('Car').filter((car) => car[0] < x1 && car[2] > x0 && car[1] < y1 && car[3] > y0).length ===
      6
    );
  },
  '75': (seen) => (betweenBollards(seen) ?? 4) < 4,
  '77': none('smoke-detector', 'B-L02.PCR3'),
  '78': none('sprinkler-head', 'A-L04.H5'),
  '80': none('manual-call-point', 'B-L03', [18, 25, 49, 28.6]),
  '81': (seen) => {
    const { hours } = seen.near('guard-post', 'D-L01', [15.2, 11.4]);
    return hours.length === 1 && hours[0]?.from === '07:00' && hours[0].to === '22:00';
  },
  '84': (seen) =>
    Object.values(seen.document.spaces).filter(
      ({ department, responsible }) => department === null || responsible === null,
    ).length === 9,
  N1: (seen) =>
    seen
      .doors('A-L01.ST')
      .some((door) => door.finalExit !== false && door.lockSchedule.some(({ from }) => from === '20:30')),
  N2: (seen) => {
    const doors = seen.doors('E-L03.TRN').filter(({ spaces }) => spaces?.some((id) => id?.endsWith('.COR')));
    return doors.every(({ lockSchedule, keyHolders }) => lockSchedule.length > 0 && keyHolders.length === 0);
  },
  N4: (seen) => seen.assets('panic-alarm', 'A-L01.PHA').some(({ policeLinked }) => !policeLinked),
};

describe('what stories plant', () => {
  it('has a fact for each of them', () => {
    const planted = STORIES.filter(({ plant }) => plant.length > 0).map(({ id }) => id);
    expect(Object.keys(FACTS).sort()).toEqual([...planted].sort());
  });

  it.each(Object.keys(FACTS))('%s is there, and was not before', (id) => {
    expect(FACTS[id]!(before), 'in the faultless hospital').toBe(false);
    expect(FACTS[id]!(after), 'in the hospital').toBe(true);
  });
});

/** Figures that stories tell, measured in the plan. */
const FIGURES: Readonly<Record<string, () => string>> = {
  '37': () => `${besideBeds(after).toFixed(1)} m`,
  '67': () => `${freeFloor(after, 'C-L09.RF').toFixed(1)} m²`,
  '69': () => `${after.door('D-L02.D5', 'D-L02.COR').width} m`,
  '70': () => `${after.door('C-L06.N3W', 'C-L06.NCW').width} m`,
  '72': () => {
    const [x0, , x1] = boxOf(after.room('D-L03.COR').outline.outer);
    return `${(x1 - x0).toFixed(1)} m`;
  },
  '73': () => `${areaOf(after.room('C-L13.SIM').outline).toFixed(0)} m²`,
  '75': () => `${(betweenBollards(after) ?? NaN).toFixed(1)} m`,
  '78': () => `${areaOf(after.room('A-L04.H5').outline).toFixed(0)} m²`,
};

describe('figures that stories tell', () => {
  it.each(Object.keys(FIGURES))('%s tells what the plan measures', (id) => {
    const story = STORIES.find((told) => told.id === id)!;
    const figure = FIGURES[id]!();
    expect(story.zh).toContain(figure);
    expect(story.en).toContain(figure);
  });
});
