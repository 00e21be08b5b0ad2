import { describe, expect, it } from 'vitest';
import { READINGS } from '../../../../src/demo/hospital/year/readings';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { toldHospital } from '../../support/hospitals';

/** What each quantity is told in, and between which values nobody has to look. */
const USUAL: Readonly<Record<string, readonly [unit: string, least: number, most: number]>> = {
  'water-pressure': ['MPa', 0.35, 1.2],
  'water-level': ['m', 2.5, 4],
  'electrical-fire': ['mA', 0, 300],
  temperature: ['°C', -25, 70],
  current: ['A', 0, 63],
  'oxygen-pressure': ['MPa', 0.4, 0.9],
  other: ['MPa', 0.4, 1],
};

const sensors = assetsOf(toldHospital(), 'sensor', null);

describe('readings of the demonstration', () => {
  it('there is one of every sensor, and of nothing else; every sensor has a name', () => {
    expect(READINGS.map(({ topic }) => topic).sort()).toEqual(sensors.map(({ topic }) => topic).sort());
    expect(sensors.filter(({ name }) => !name.zh || !name.en).map(({ id }) => id)).toEqual([]);
  });

  it('three are out of range: those that the stories tell of', () => {
    const bad = sensors.flatMap(({ id, measures, topic }) => {
      const reading = READINGS.find((each) => each.topic === topic);
      const [unit, least, most] = USUAL[measures] ?? ['', 0, 0];
      expect(reading?.unit).toBe(unit);
      const { value } = reading ?? { value: Number.NaN };
      return value >= least && value <= most ? [] : [`${id} ${value} ${unit}`];
    });
    expect(bad.sort()).toEqual([
      'asset_A-L03.SN1 620 mA',
      'asset_A-L03.SN2 78 °C',
      'asset_C-L14.SN1 0.21 MPa',
    ]);
  });
});
