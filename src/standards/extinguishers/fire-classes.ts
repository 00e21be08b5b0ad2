import type { Citation, Confidence } from '../../base/finding';
import type { FireClass } from '../../model/schema/space-hazard';
import type { SpaceUse } from '../../model/schema/space-use';
import type { Ruled } from './extinguisher-profile';
import { ruled } from './ruled';

type Burns = readonly [fireClass: FireClass, confidence: Confidence];

const NOTHING: readonly Burns[] = [];
const SOLIDS: readonly Burns[] = [['A', 'M-high']];
/** Switchgear and computers, which the explanation of the clause names: they can't be cut off in time. */
const LIVE: readonly Burns[] = [...SOLIDS, ['E', 'M-high']];
/** Instruments under current, by analogy with those that it names. */
const INSTRUMENTS: readonly Burns[] = [...SOLIDS, ['E', 'M-med']];

/**
 * What burns where, besides solids, which burn in every room that holds anything. Pathology has its solvents in stores
 * of their own; where a room keeps litres open, a person says so.
 */
const BURNS: Readonly<Partial<Record<SpaceUse, readonly Burns[]>>> = {
  // Nothing that burns is kept there, or nobody reckons floor of it.
  stair: NOTHING,
  escalator: NOTHING,
  'lift-shaft': NOTHING,
  shaft: NOTHING,
  void: NOTHING,
  outdoor: NOTHING,

  ct: INSTRUMENTS,
  mri: INSTRUMENTS,
  xray: INSTRUMENTS,
  imaging: INSTRUMENTS,
  ultrasound: INSTRUMENTS,
  'nuclear-medicine': INSTRUMENTS,
  radiotherapy: INSTRUMENTS,
  electrical: LIVE,
  'server-room': LIVE,
  'it-room': INSTRUMENTS,
  'control-room': INSTRUMENTS,
  // Motors and switch cabinets in them, by analogy.
  plant: [...SOLIDS, ['E', 'M-low']],

  // Bottles and drums in steel cabinets; the code has such stores as class B alone.
  'chemical-store': [['B', 'M-med']],
  // Diesel beside what it drives.
  generator: [
    ['B', 'M-med'],
    ['E', 'M-high'],
  ],
  // Oil or gas: the use doesn't tell which.
  boiler: [
    ['B', 'M-low'],
    ['C', 'M-med'],
  ],
  garage: [...SOLIDS, ['B', 'M-med']],
  'cylinder-store': [['C', 'M-med']],
  'medical-gas': [['C', 'M-low']],
  // The text of 2005 knows no class of cooking oil; it is the later classification's.
  kitchen: [...SOLIDS, ['F', 'house']],
};

/** Classes of fire by use, each with the clause that `citeOf` gives for how well it is known. O(1). */
export const fireClassesOf = (
  use: SpaceUse,
  prefix: string,
  citeOf: (confidence: Confidence) => Citation,
): readonly Ruled<FireClass>[] =>
  (BURNS[use] ?? SOLIDS).map(([fireClass, confidence]) =>
    ruled(`${prefix}.class.${use}.${fireClass.toLowerCase()}`, fireClass, citeOf(confidence)),
  );
