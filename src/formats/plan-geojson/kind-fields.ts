/**
 * Properties of each kind of feature that go over as they are: property of the file → field of the model. Read
 * and written by the same table. `kind`, `storey`, the names and what needs thought are not in it.
 */
export const KIND_FIELDS = {
  space: { number: 'number' },
  wall: { height: 'height', base: 'base', transparent: 'transparent' },
  door: {
    width: 'width',
    clearWidth: 'clearWidth',
    height: 'height',
    depth: 'depth',
    exit: 'finalExit',
    locked: 'locked',
    fireRating: 'fireRating',
  },
  opening: {
    width: 'width',
    clearWidth: 'clearWidth',
    height: 'height',
    depth: 'depth',
    exit: 'finalExit',
    locked: 'locked',
    fireRating: 'fireRating',
  },
  window: { sill: 'sill', height: 'height', barred: 'barred' },
  flight: { width: 'width', axis: 'axis', climbs: 'climbs' },
  lift: { evacuation: 'evacuation' },
  obstacle: { height: 'height', form: 'form' },
  column: {},
  exit: {},
  outdoor: { surface: 'surface' },
  asset: {},
  compartment: { type: 'type' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type FeatureKind = keyof typeof KIND_FIELDS;

/** Other properties of a kind that the reader looks at. */
export const KIND_EXTRAS: Readonly<Record<FeatureKind, readonly string[]>> = {
  space: ['use'],
  wall: ['thickness', 'rejected', 'spaces', 'depth'],
  door: ['spaces'],
  opening: ['spaces', 'derived'],
  window: [],
  flight: ['z', 'ramp'],
  lift: ['serves'],
  obstacle: [],
  column: [],
  exit: [],
  outdoor: [],
  asset: ['asset', 'z'],
  compartment: [],
};

export const isFeatureKind = (text: unknown): text is FeatureKind =>
  typeof text === 'string' && Object.hasOwn(KIND_FIELDS, text);
