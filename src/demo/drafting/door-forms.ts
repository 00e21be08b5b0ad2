import type { EntityInput } from '../../model/schema/entity-schemas';

/** Door forms by the letters that the schedules use. */
export const DOOR_FORMS = {
  /** Single leaf. */
  S: { kind: 'door', leaf: 'single' },
  /** Mother and child: a leaf to walk through, a second one for beds. */
  M: { kind: 'door', leaf: 'mother-child' },
  /** Double. */
  D: { kind: 'door', leaf: 'double' },
  /** A hole without a leaf. */
  OP: { kind: 'passage' },
  /** Automatic, sliding. */
  AS: { kind: 'door', leaf: 'sliding' },
  /** Fire doors, grades 甲 (1.5 h), 乙 (1.0 h), 丙 (0.5 h). */
  FA: { kind: 'door', leaf: 'double', fireRating: '甲', selfClosing: true },
  FB: { kind: 'door', leaf: 'double', fireRating: '乙', selfClosing: true },
  FC: { kind: 'door', leaf: 'single', fireRating: '丙', selfClosing: true },
  /** Security door. */
  SEC: { kind: 'door', leaf: 'single' },
  /** Lined with lead. */
  PB: { kind: 'door', leaf: 'single' },
  /** Shielded against radio frequency. */
  RF: { kind: 'door', leaf: 'single' },
  /** Landing door of a lift. */
  LD: { kind: 'door', leaf: 'sliding' },
  /** Fire shutter, for vehicles: 特级, 3.0 h as GB 14102-2005 has it. */
  FSH: { kind: 'door', leaf: 'shutter', fireRating: '特级' },
} as const satisfies Record<string, Partial<EntityInput<'openings'>>>;

export type DoorForm = keyof typeof DOOR_FORMS;

/** Narrower than this a fire door has one leaf, metres. */
const TWO_LEAVES = 1.2;

/** Grade of a fire door as its asset says it; null for other doors. */
export const FIRE_GRADE: Partial<Record<DoorForm, 'A' | 'B' | 'C'>> = { FA: 'A', FB: 'B', FC: 'C' };

/** Fire resistance of shutters that part compartments, minutes; null for what is no fire shutter. */
export const SHUTTER_MINUTES: Partial<Record<DoorForm, number>> = { FSH: 180 };

const LEAF_HEIGHT = 2.1;
/** Where trolleys with drips, theatre equipment and scanners pass, and where lorries do. */
const TALL: Partial<Record<DoorForm, number>> = { PB: 2.8, RF: 2.8, OP: 2.4, FSH: 3.6 };

export const isFireDoor = (form: DoorForm): boolean => FIRE_GRADE[form] !== undefined;

/** Fields of the opening that a door form and a leaf width stand for. Leaf and frame take 0.05 m a leaf of the clear width. */
export function doorFields(form: DoorForm, width: number) {
  const fields: (typeof DOOR_FORMS)[DoorForm] = DOOR_FORMS[form];
  const height = TALL[form] ?? LEAF_HEIGHT;
  if (fields.kind === 'passage') return { ...fields, width, clearWidth: width, height };
  const leaf = isFireDoor(form) && width < TWO_LEAVES ? 'single' : fields.leaf;
  const leaves = leaf === 'double' || leaf === 'mother-child' ? 2 : leaf === 'shutter' ? 0 : 1;
  return { ...fields, leaf, width, clearWidth: Math.round((width - 0.05 * leaves) * 1000) / 1000, height };
}
