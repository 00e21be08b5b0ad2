import type { z } from 'zod';
import type { AssetKind } from '../schema/assets/asset-kinds';
import { ASSET_SCHEMAS, type Asset } from '../schema/assets/asset-registry';
import type { EntityKind } from '../schema/ids';
import { referencesIn } from '../schema/reference';

type FieldsOf<A> = A extends Asset ? keyof A : never;

/** Where an asset is and what it is have editors of their own, or none. */
type Fixed = 'id' | 'kind' | 'storey' | 'x' | 'y' | 'retired';

/** Any field of any asset kind that a person fills in. */
export type AssetFieldName = Exclude<FieldsOf<Asset>, Fixed>;

type ValueOf<A, F> = A extends Asset ? (F extends keyof A ? A[F] : never) : never;
type Words<V> = V extends readonly (infer E)[]
  ? Words<E>
  : V extends `${string}_${string}`
    ? never
    : V extends string
      ? string extends V
        ? never
        : V
      : never;

/** The closed list of words that a field takes, of all kinds that have it; never when it takes none. */
export type ChoiceOf<F extends AssetFieldName> = Words<ValueOf<Asset, F>>;

/** What a number of a field is told in; the schema holds metres, seconds, radians. */
export type FieldUnit =
  | 'm'
  | 'min'
  | 'months'
  | 'days'
  | 'celsius'
  | 'lumens'
  | 'litres'
  | 'kg-or-l'
  | 'pixels'
  | 'mbit-s'
  | 'degrees'
  | 'bearing';

/** Lists of what is more than a word, each with a way of its own to be written down. */
type ListForm = 'hours' | 'heads' | 'masks';

interface Any {
  readonly name: AssetFieldName;
  /** May it be left unknown (null)? */
  readonly nullable: boolean;
}

/** What a form needs to know of a field to edit it; read off the schema of its kind. */
export type AssetField =
  | (Any & {
      readonly form: 'number';
      readonly whole: boolean;
      readonly min: number;
      readonly max: number;
      readonly unit: FieldUnit | null;
    })
  | (Any & { readonly form: 'text'; readonly longest: number })
  | (Any & { readonly form: 'flag' })
  | (Any & { readonly form: 'choice' | 'choices'; readonly options: readonly string[] })
  | (Any & { readonly form: 'reference' | 'references'; readonly target: EntityKind })
  | (Any & { readonly form: 'name' | ListForm });

/** Numbers that are more than how many. */
const UNITS: Partial<Readonly<Record<AssetFieldName, FieldUnit>>> = {
  z: 'm',
  hoseLength: 'm',
  jetLength: 'm',
  nightRange: 'm',
  charge: 'kg-or-l',
  endurance: 'min',
  fireRating: 'min',
  testMonths: 'months',
  retentionDays: 'days',
  releaseCelsius: 'celsius',
  flux: 'lumens',
  bundLitres: 'litres',
  pixelsAcross: 'pixels',
  pixelsDown: 'pixels',
  tilt: 'degrees',
  horizontalView: 'degrees',
  verticalView: 'degrees',
  bitrate: 'mbit-s',
  heading: 'bearing',
  facing: 'bearing',
};

/** Lists of a camera; all others of more than words are hours. */
const LISTS: Partial<Readonly<Record<AssetFieldName, ListForm>>> = { heads: 'heads', masks: 'masks' };

/** In the order in which a person fills them in. */
const COMMON: readonly AssetFieldName[] = ['number', 'name', 'model', 'z', 'department', 'responsible'];
const FIXED: ReadonlySet<string> = new Set<Fixed>(['id', 'kind', 'storey', 'x', 'y', 'retired']);

const known = new Map<AssetKind, readonly AssetField[]>();

/** The fields of a kind that a person fills in: what every asset has first, then its own. O(fields) once. */
export function assetFields(kind: AssetKind): readonly AssetField[] {
  const found = known.get(kind);
  if (found) return found;
  const schema = ASSET_SCHEMAS[kind];
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const targets = new Map(referencesIn(schema).map(({ field, target }) => [field, target]));
  // Keys of the shape are the fields of the kind.
  const own = Object.keys(shape).filter(
    (name) => !FIXED.has(name) && !COMMON.includes(name as AssetFieldName),
  );
  const fields = [...COMMON, ...(own as AssetFieldName[])].map((name) =>
    fieldOf(name, shape[name]!, targets.get(name)),
  );
  known.set(kind, fields);
  return fields;
}

/** The fields that all of some kinds have in the same form, as the first has them. O(kinds · fields). */
export function sharedFields(kinds: readonly AssetKind[]): readonly AssetField[] {
  const [first, ...others] = [...new Set(kinds)].map(assetFields);
  return (first ?? []).filter((field) =>
    others.every((fields) => fields.some((other) => JSON.stringify(other) === JSON.stringify(field))),
  );
}

/** What an asset says in a field that its kind has. O(1). */
export const fieldValue = (asset: Asset, name: AssetFieldName): unknown =>
  // The field is looked up by name; whoever asks knows its form.
  (asset as Readonly<Record<string, unknown>>)[name];

function fieldOf(name: AssetFieldName, type: z.ZodType, target: EntityKind | undefined): AssetField {
  let [nullable, inner] = [false, type];
  while (inner.def.type === 'default' || inner.def.type === 'nullable') {
    nullable ||= inner.def.type === 'nullable';
    // Both kinds of wrapper hold what they wrap there.
    inner = (inner.def as unknown as z.core.$ZodDefaultDef).innerType as z.ZodType;
  }
  const { def } = inner;
  const any = { name, nullable };
  if (target !== undefined)
    return { ...any, form: def.type === 'array' ? 'references' : 'reference', target };
  if (def.type === 'boolean') return { ...any, form: 'flag' };
  if (def.type === 'enum') return { ...any, form: 'choice', options: wordsOf(inner) };
  if (def.type === 'number')
    return { ...any, form: 'number', ...rangeOf(inner as z.ZodNumber), unit: UNITS[name] ?? null };
  if (def.type === 'array') {
    // Lists are of words, or of objects.
    const element = (def as unknown as z.core.$ZodArrayDef).element as z.ZodType;
    return element.def.type === 'enum'
      ? { ...any, form: 'choices', options: wordsOf(element) }
      : { ...any, form: LISTS[name] ?? 'hours' };
  }
  if (def.type === 'object') return { ...any, form: 'name' };
  return { ...any, form: 'text', longest: (inner as z.ZodString).maxLength ?? 200 };
}

/** Words of an enum, in its order. */
const wordsOf = (type: z.ZodType): readonly string[] =>
  Object.values((type.def as unknown as z.core.$ZodEnumDef).entries).map(String);

const rangeOf = (type: z.ZodNumber): { whole: boolean; min: number; max: number } => ({
  whole: type.isInt,
  min: type.minValue ?? -Infinity,
  max: type.maxValue ?? Infinity,
});
