import type { AssetOf } from '../schema/assets/asset-registry';
import type { AssetId } from '../schema/ids';

export type Extinguisher = AssetOf<'extinguisher'>;

/** What of a setting point a design is about. */
export const COMPARED = [
  'agent',
  'rating',
  'charge',
  'wheeled',
  'cabinet',
  'nonMagnetic',
  'count',
  'model',
] as const;
export type ComparedField = (typeof COMPARED)[number];

/** One setting point that two ways of placing don't have alike. */
export type ExtinguisherDifference =
  | { readonly kind: 'added' | 'removed'; readonly at: Extinguisher }
  | {
      readonly kind: 'moved' | 'changed';
      readonly from: Extinguisher;
      readonly at: Extinguisher;
      /** Metres in the plan; null = to another storey. */
      readonly metres: number | null;
      readonly fields: readonly ComparedField[];
    };

/** Nearer than this it is where it was, metres. */
const SAME_PLACE = 0.005;

/**
 * What leads from one way of placing to another: what comes, what goes, what stands elsewhere, what is another one at
 * the same place. In order of id. O(n log n).
 */
export function extinguisherDifferences(
  from: readonly Extinguisher[],
  to: readonly Extinguisher[],
): readonly ExtinguisherDifference[] {
  const before = new Map(from.map((each) => [each.id, each]));
  const after = new Map(to.map((each) => [each.id, each]));
  const ids: AssetId[] = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((id): ExtinguisherDifference[] => {
      const [a, b] = [before.get(id), after.get(id)];
      if (a === undefined) return b === undefined ? [] : [{ kind: 'added', at: b }];
      if (b === undefined) return [{ kind: 'removed', at: a }];
      const metres = a.storey === b.storey ? Math.hypot(a.x - b.x, a.y - b.y) : null;
      const fields = COMPARED.filter((field) => a[field] !== b[field]);
      const moved = metres === null || metres > SAME_PLACE;
      if (!moved && fields.length === 0) return [];
      return [{ kind: moved ? 'moved' : 'changed', from: a, at: b, metres, fields }];
    });
}
