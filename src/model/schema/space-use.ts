/**
 * What a space is for: the closed list that standards refer to (hazard class, where video is required or
 * forbidden, occupancy, compartments). Add a use here, its words in `guess-use.ts`, its name in i18n.
 */
export const SPACE_USES = [
  // Patients stay
  'ward',
  'single-ward',
  'isolation-ward',
  'observation',
  'icu',
  'nicu',
  'newborn',
  'delivery',
  // Patients are seen and treated
  'consulting',
  'exam',
  'treatment',
  'resuscitation',
  'emergency',
  'operating-theatre',
  'recovery',
  'dialysis',
  'endoscopy',
  'dental',
  'physiotherapy',
  'infusion',
  'hyperbaric',
  'radiotherapy',
  // Imaging
  'imaging',
  'ct',
  'mri',
  'xray',
  'ultrasound',
  'nuclear-medicine',
  // Medical technology
  'laboratory',
  'pathology',
  'blood-bank',
  'pharmacy',
  'pharmacy-store',
  'drug-safe',
  'sterile-supply',
  // Nursing support
  'nurse-station',
  'clean-utility',
  'dirty-utility',
  'linen',
  'pantry',
  'dayroom',
  'nursing-room',
  // Public
  'outpatient-hall',
  'hall',
  'waiting',
  'reception',
  'cashier',
  'shop',
  'canteen',
  'chapel',
  // Circulation
  'corridor',
  'lobby',
  'stair',
  'ramp',
  'lift-shaft',
  'lift-lobby',
  'escalator',
  'refuge',
  // Staff and administration
  'office',
  'meeting',
  'teaching',
  'duty-room',
  'staff-rest',
  'changing',
  'archive',
  'medical-records',
  'finance',
  // Wet rooms
  'toilet',
  'bathroom',
  'cleaner',
  // Security and control
  'security',
  'control-room',
  'it-room',
  'server-room',
  // Plant and hazards
  'plant',
  'electrical',
  'generator',
  'boiler',
  'medical-gas',
  'chemical-store',
  'cylinder-store',
  'radioactive-store',
  'waste',
  'ebike-charging',
  'garage',
  // Logistics
  'store',
  'kitchen',
  'laundry',
  'workshop',
  'mortuary',
  'loading',
  // Not rooms
  'roof',
  'shaft',
  'void',
  'outdoor',
  'other',
] as const;

export type SpaceUse = (typeof SPACE_USES)[number];

const uses: ReadonlySet<string> = new Set(SPACE_USES);

export const isSpaceUse = (text: unknown): text is SpaceUse => typeof text === 'string' && uses.has(text);
