import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { lookUp } from '../../model/schema/dictionary';
import { ENTITY_KINDS, tableOf, type CampusDocument } from '../../model/schema/document';
import type { EntityKind, OpeningId } from '../../model/schema/ids';
import type { Profile } from '../../model/schema/profiles';
import type { Space } from '../../model/schema/space';
import { isPrefabricated } from '../../standards/egress/prefabricated-words';

/** What an answer about ways out was reckoned from. */
export interface EgressBasis {
  readonly planKey: string;
  readonly document: CampusDocument;
  /** Whose code; null = that of the plan. */
  readonly code: Profile | null;
  readonly hour: string | null;
  readonly closed: readonly OpeningId[];
}

/** Do the same answers hold by both? `signs`: those too that tell of signs, lights and shutters. O(entities of what was edited). */
export const sameBasis = (a: EgressBasis, b: EgressBasis, signs: boolean): boolean =>
  a.planKey === b.planKey &&
  a.code === b.code &&
  a.hour === b.hour &&
  a.closed.join() === b.closed.join() &&
  !concernsEgress(a.document, b.document, signs);

/** Kinds of things that no check reads. */
const UNREAD: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'departments',
  'people',
  'calculationUnits',
  'variants',
]);
const READ_ASSETS: ReadonlySet<AssetKind> = new Set<AssetKind>([
  'exit-sign',
  'emergency-light',
  'fire-shutter',
]);
/** What is written on things, and who answers for them. Of obstacles, ground and compartments findings tell the name. */
const WRITTEN: Partial<Readonly<Record<EntityKind, ReadonlySet<string>>>> = {
  spaces: new Set(['name', 'number', 'department', 'responsible', 'hazard']),
  openings: new Set(['name']),
  storeys: new Set(['name']),
  buildings: new Set(['name']),
  assets: new Set(['name', 'number']),
};

/** Can what was edited between two states of a plan change how one gets out, or, with `signs`, what is found wrong with it? */
export function concernsEgress(before: CampusDocument, now: CampusDocument, signs: boolean): boolean {
  if (before === now) return false;
  if (before.campus.profile !== now.campus.profile) return true;
  return ENTITY_KINDS.some((kind) => {
    if (UNREAD.has(kind) || (kind === 'assets' && !signs)) return false;
    const [a, b] = [tableOf<EntityKind>(before, kind), tableOf<EntityKind>(now, kind)];
    if (a === b) return false;
    const changed = (id: string): boolean => {
      const [one, other] = [lookUp<object>(a, id), lookUp<object>(b, id)];
      return one !== other && isRead(kind, one ?? other) && differ(kind, one, other);
    };
    return Object.keys(b).some(changed) || Object.keys(a).some((id) => !Object.hasOwn(b, id) && changed(id));
  });
}

// What is in the table of assets is one.
const isRead = (kind: EntityKind, entity: object | null): boolean =>
  kind !== 'assets' || READ_ASSETS.has((entity as Asset).kind);

function differ(kind: EntityKind, one: object | null, other: object | null): boolean {
  if (one === null || other === null) return true;
  // Rooms of light panels are known and told by their names.
  if (kind === 'spaces' && [one, other].some(isLight)) return true;
  const written = WRITTEN[kind];
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...a.keys(), ...b.keys()].some((field) => !written?.has(field) && a.get(field) !== b.get(field));
}

// What is in the table of spaces is one.
const isLight = (space: object): boolean => {
  const { zh, en } = (space as Space).name;
  return isPrefabricated([zh, en]);
};
