/** What a sensor says at the moment at which the clock of the demonstration stands. */
export interface DemoReading {
  /** The topic that it comes on: that of one sensor of the plan. */
  readonly topic: string;
  readonly value: number;
  readonly unit: ReadingUnit;
}

type ReadingUnit = 'MPa' | 'm' | 'mA' | 'A' | '°C';

const reading = (topic: string, value: number, unit: ReadingUnit): DemoReading => ({ topic, value, unit });

/** One reading of every sensor. Three are bad, as stories 20 and 21 tell; the others are as they are on any day. */
export const READINGS: readonly DemoReading[] = [
  // Story 20: the highest hydrant has too little pressure.
  reading('hospital/c/l14/hydrant-pressure', 0.21, 'MPa'),
  // Story 21: a current that leaves its circuit, and the cable that it warms.
  reading('hospital/a/l03/residual-current', 620, 'mA'),
  reading('hospital/a/l03/cable-temperature', 78, '°C'),
  reading('hospital/b1/water-pressure/1', 0.95, 'MPa'),
  reading('hospital/b1/water-pressure/2', 1.1, 'MPa'),
  reading('hospital/b1/water-level/3', 3.2, 'm'),
  reading('hospital/b1/electrical-fire/4', 86, 'mA'),
  reading('hospital/b1/temperature/5', 41, '°C'),
  reading('hospital/e/cold-store', -18.4, '°C'),
  reading('hospital/f/steam', 0.72, 'MPa'),
  reading('hospital/f/residual-current', 112, 'mA'),
  reading('hospital/g/temperature', 16.8, '°C'),
  reading('hospital/h/oxygen-pressure', 0.82, 'MPa'),
  reading('hospital/i/current', 38, 'A'),
  reading('hospital/j/cold-store', 3.6, '°C'),
];
