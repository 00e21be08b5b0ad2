import { cite, citesOf } from '../cite';
import type { PlaceRule } from './extinguisher-profile';

const gb50140 = citesOf('GB 50140', '2005');
/** Chosen by the hospital itself: its annual plan buys for its scanners and ultrasound sets. */
const ownRule = (clause: string) => cite('WardTwin', '1', clause, 'house');

/** Clean operating departments have gas extinguishers: read in a copy that doesn't tell the number of the clause. */
const GASES_IN_THEATRES = cite('GB 50333', '2013', 'clause not known', 'V2');

/** Nothing with iron near the magnet: it flies. The same everywhere. */
export const NOT_MAGNETIC: PlaceRule = {
  id: 'place.mri.magnetic',
  uses: ['mri'],
  kind: 'magnetic',
  reach: 'room',
  agents: [],
  force: 'must',
  cite: cite('GUIDE', 'practice', 'MRI', 'M-high'),
};

/** What GB 50140 and the hospital's own plan say of single rooms (CODES 1.4, PRODUCT line 5). */
export const CN_PLACE_RULES: readonly PlaceRule[] = [
  NOT_MAGNETIC,
  {
    id: 'cn.precision.co2',
    uses: ['ct', 'ultrasound'],
    kind: 'needed',
    reach: 'doors',
    agents: ['co2'],
    force: 'should',
    cite: ownRule('co2-at-precision-equipment'),
  },
  {
    id: 'cn.precision.residue',
    uses: ['ct', 'ultrasound'],
    kind: 'forbidden',
    reach: 'doors',
    agents: ['abc-powder', 'bc-powder'],
    force: 'should',
    // How far an agent spoils what it protects.
    cite: gb50140('4.1.1', 'M-high'),
  },
  {
    id: 'cn.live.water',
    uses: ['ct', 'ultrasound', 'xray', 'electrical', 'server-room', 'it-room'],
    kind: 'forbidden',
    reach: 'room',
    agents: ['water', 'foam', 'alcohol-resistant-foam', 'wet-chemical'],
    force: 'must',
    cite: gb50140('4.2.5', 'V2'),
  },
  {
    id: 'cn.theatre.powder',
    uses: ['operating-theatre'],
    kind: 'forbidden',
    reach: 'corridors',
    agents: ['abc-powder', 'bc-powder'],
    force: 'must',
    cite: GASES_IN_THEATRES,
  },
  {
    id: 'cn.theatre.gas',
    uses: ['operating-theatre'],
    kind: 'needed',
    reach: 'corridors',
    agents: ['co2', 'clean-agent'],
    force: 'should',
    cite: GASES_IN_THEATRES,
  },
  {
    id: 'cn.kitchen.wet-chemical',
    uses: ['kitchen'],
    kind: 'needed',
    reach: 'doors',
    agents: ['wet-chemical'],
    force: 'should',
    cite: ownRule('wet-chemical-in-kitchens'),
  },
  {
    id: 'cn.solvents.foam',
    uses: ['chemical-store'],
    kind: 'forbidden',
    reach: 'room',
    agents: ['foam', 'water', 'water-mist'],
    force: 'must',
    cite: gb50140('4.2.2', 'V2'),
  },
];
