import type { ActionId } from '../actions/actions';
import type { AssetId, BuildingId, DepartmentId, PersonId, SpaceId, StoreyId } from '../../model/schema/ids';

/** What can be looked for, in the order in which equally good groups are shown. */
export const FOUND_KINDS = [
  'command',
  'building',
  'storey',
  'room',
  'asset',
  'person',
  'department',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

interface IdOf {
  readonly command: ActionId;
  readonly building: BuildingId;
  readonly storey: StoreyId;
  readonly room: SpaceId;
  readonly asset: AssetId;
  readonly person: PersonId;
  readonly department: DepartmentId;
}

/** One thing that is meant. */
export type FoundItem = { readonly [K in FoundKind]: { readonly kind: K; readonly id: IdOf[K] } }[FoundKind];

/** What was found of one kind, best first. */
export interface FoundGroup {
  readonly kind: FoundKind;
  /** Never more than was asked for. */
  readonly items: readonly FoundItem[];
  /** How many fit in all. */
  readonly count: number;
}
