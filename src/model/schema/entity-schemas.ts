import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { ASSET_SCHEMAS, assetSchemaFor, type Asset, type AssetInput } from './assets/asset-registry';
import { buildingSchema, type Building } from './building';
import { calculationUnitSchema, type CalculationUnit } from './calculation-unit';
import { columnSchema, type Column } from './column';
import { compartmentSchema, type Compartment } from './compartment';
import { departmentSchema, type Department } from './department';
import { exitAreaSchema, type ExitArea } from './exit-area';
import { flightSchema, type Flight } from './flight';
import { ID_PREFIX, type EntityKind } from './ids';
import { landingSchema, type Landing } from './landing';
import { liftSchema, type Lift } from './lift';
import { obstacleSchema, type Obstacle } from './obstacle';
import { openingSchema, type Opening } from './opening';
import { outdoorSchema, type Outdoor } from './outdoor';
import { personSchema, type Person } from './person';
import { populationSchema, type Population } from './population';
import { referencesIn } from './reference';
import { spaceSchema, type Space } from './space';
import { storeySchema, type Storey } from './storey';
import { variantSchema, type Variant } from './variant';
import { wallSchema, type Wall } from './wall';

/** Dictionary of the document → type of its entities. */
export interface EntityTypes {
  buildings: Building;
  storeys: Storey;
  spaces: Space;
  walls: Wall;
  openings: Opening;
  flights: Flight;
  landings: Landing;
  lifts: Lift;
  compartments: Compartment;
  obstacles: Obstacle;
  columns: Column;
  outdoors: Outdoor;
  exits: ExitArea;
  departments: Department;
  people: Person;
  populations: Population;
  assets: Asset;
  calculationUnits: CalculationUnit;
  variants: Variant;
}

export type Entity<K extends EntityKind = EntityKind> = EntityTypes[K];

/** Dictionaries whose entities lie on a storey. */
export type PlacedKind = Exclude<
  EntityKind,
  'buildings' | 'storeys' | 'departments' | 'people' | 'populations' | 'variants'
>;

export type PlacedEntity<K extends PlacedKind = PlacedKind> = EntityTypes[K];

const SCHEMAS = {
  buildings: buildingSchema,
  storeys: storeySchema,
  spaces: spaceSchema,
  walls: wallSchema,
  openings: openingSchema,
  flights: flightSchema,
  landings: landingSchema,
  lifts: liftSchema,
  compartments: compartmentSchema,
  obstacles: obstacleSchema,
  columns: columnSchema,
  outdoors: outdoorSchema,
  exits: exitAreaSchema,
  departments: departmentSchema,
  people: personSchema,
  populations: populationSchema,
  calculationUnits: calculationUnitSchema,
  variants: variantSchema,
} as const;

type EntitySchema = (typeof SCHEMAS)[keyof typeof SCHEMAS] | NonNullable<ReturnType<typeof assetSchemaFor>>;

/** The schema that an entity is checked against; null for an asset of unknown kind. O(1). */
export function schemaOf(kind: EntityKind, value: unknown): EntitySchema | null {
  return kind === 'assets' ? assetSchemaFor(value) : SCHEMAS[kind];
}

type PlainKind = Exclude<EntityKind, 'assets'>;

/** What a new entity must say; fields with defaults may be left out. */
export type EntityInput<K extends EntityKind = EntityKind> = {
  [P in EntityKind]: P extends PlainKind ? DeepReadonly<z.input<(typeof SCHEMAS)[P]>> : AssetInput;
}[K];

/** Dictionaries some of whose fields name entities of `target`. O(kinds). */
export function kindsNaming(target: EntityKind): readonly EntityKind[] {
  // Object.keys of a constant: exactly its keys.
  return (Object.keys(ID_PREFIX) as EntityKind[]).filter((kind) => {
    const schemas = kind === 'assets' ? Object.values(ASSET_SCHEMAS) : [SCHEMAS[kind]];
    return schemas.some((schema) => referencesIn(schema).some((reference) => reference.target === target));
  });
}
