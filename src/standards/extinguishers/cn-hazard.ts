import type { Confidence } from '../../base/finding';
import type { HazardClass } from '../../model/schema/space-hazard';
import type { SpaceUse } from '../../model/schema/space-use';
import { cite } from '../cite';
import type { HospitalFacts, Ruled, RuledHazard } from './extinguisher-profile';
import { ruled } from './ruled';

/** Beds from which on GB 50140 Appendix D counts the rooms of a hospital as severe. */
export const MANY_BEDS = 50;

const row = (
  id: string,
  hazard: HazardClass,
  confidence: Confidence,
  appendix: 'App. C' | 'App. D' = 'App. D',
): Ruled<HazardClass> =>
  ruled(
    `gb50140.hazard.${id}.${hazard}`,
    hazard,
    confidence === 'house'
      ? cite('WardTwin', '1', `hazard of ${id}`, 'house')
      : cite('GB 50140', '2005', appendix, confidence),
  );

/** One line of the appendix: `other` holds where the hospital is small, or the building is none of the high ones. */
interface HazardLine {
  readonly by: 'beds' | 'height' | null;
  readonly usual: Ruled<HazardClass>;
  readonly other: Ruled<HazardClass>;
}

const always = (usual: Ruled<HazardClass>): HazardLine => ({ by: null, usual, other: usual });

/**
 * Lines of Appendix D as they are known (CODES 1.2), and of Appendix C where a room of a hospital is like one of its
 * stores. Read in secondary copies only; one of these counts switch rooms as severe, most as medium.
 */
const LINES = {
  /** 住院部、门诊部 and what is named with them: theatres, physiotherapy, X-ray, ECG, pharmacies, records. */
  hospital: {
    by: 'beds',
    usual: row('hospital', 'severe', 'V2'),
    other: row('hospital', 'medium', 'M-high'),
  },
  /** Computers, copiers and central air conditioning in it; a high-rise of offices is severe. */
  office: {
    by: 'height',
    usual: row('high-rise-office', 'severe', 'V2'),
    other: row('office', 'medium', 'V2'),
  },
  computers: always(row('computers', 'severe', 'V2')),
  /** Small rooms of the same equipment. */
  network: always(row('network', 'severe', 'M-med')),
  /** With costly equipment; ordinary ones are medium, but nobody can tell by the use. */
  laboratory: always(row('laboratory', 'severe', 'M-med')),
  /** Paper on shelves, as the archives that the appendix names. */
  archive: always(row('archive', 'severe', 'M-low')),
  solvents: always(row('solvents', 'severe', 'M-med', 'App. C')),
  gases: always(row('gases', 'severe', 'M-med', 'App. C')),
  power: always(row('power', 'medium', 'M-high')),
  generator: always(row('generator', 'medium', 'M-med')),
  plant: always(row('plant', 'medium', 'M-med')),
  trade: always(row('trade', 'medium', 'M-med')),
  services: always(row('services', 'medium', 'M-low')),
  radioactive: always(row('radioactive', 'severe', 'house')),
  /** No line names them; batteries that burn are hard to put out. */
  charging: always(row('charging', 'severe', 'house')),
} as const satisfies Record<string, HazardLine>;

type Line = keyof typeof LINES;

/** Which line a use falls under. What nobody could tell the use of is taken as the hospital's own rooms. */
const LINE_OF_USE: Readonly<Partial<Record<SpaceUse, Line>>> = {
  laboratory: 'laboratory',
  pathology: 'solvents',
  'chemical-store': 'solvents',
  'cylinder-store': 'gases',
  'medical-gas': 'gases',
  'radioactive-store': 'radioactive',
  'ebike-charging': 'charging',
  office: 'office',
  meeting: 'office',
  teaching: 'office',
  finance: 'office',
  archive: 'archive',
  'server-room': 'computers',
  'it-room': 'network',
  security: 'services',
  'control-room': 'services',
  plant: 'plant',
  electrical: 'power',
  boiler: 'power',
  generator: 'generator',
  kitchen: 'trade',
  canteen: 'trade',
  garage: 'trade',
  shop: 'trade',
  ramp: 'trade',
  waste: 'services',
  store: 'services',
  laundry: 'services',
  workshop: 'services',
  mortuary: 'services',
  loading: 'services',
};

/** How dangerous a room is in China. Beds that nobody knows count as many. O(1). */
export function cnHazard(use: SpaceUse, { beds, highRise }: HospitalFacts): RuledHazard {
  const line: HazardLine = LINES[LINE_OF_USE[use] ?? 'hospital'];
  if (line.by === 'beds') {
    const few = beds !== null && beds < MANY_BEDS;
    return { ...(few ? line.other : line.usual), assumed: beds === null ? 'beds-unknown' : null };
  }
  return { ...(line.by === 'height' && !highRise ? line.other : line.usual), assumed: null };
}
