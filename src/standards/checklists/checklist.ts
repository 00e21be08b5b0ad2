import type { Citation } from '../../base/finding';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';

/** What can be checked: an asset, or a place on a round. */
export type CheckedKind = AssetKind | 'space' | 'campus';

/** 应/必须, 宜, 可: a 可 that is missing is a suggestion, never a violation. */
export type Force = 'must' | 'should' | 'may';

export interface ItemReading {
  readonly unit: string;
  /** Limits of what is accepted; null = none known to the rule (the instrument's own marks decide). */
  readonly min: number | null;
  readonly max: number | null;
  readonly required: boolean;
}

export interface ChecklistItem {
  /** Stable across checklists and versions: the same thing looked at has the same id (`extinguisher.pressure`). */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly force: Force;
  readonly reading: ItemReading | null;
  readonly photo: 'never' | 'when-failed' | 'always';
  /** What a failure says of the thing itself; `none` = it works, but something about it is wrong. */
  readonly whenFailed: 'missing' | 'faulty' | 'none';
  /** One of the faults that must be put right on the spot (Order 61 art. 31). */
  readonly onTheSpot: boolean;
  /** The duty whose date is asked for: what the records know of it is said beforehand. */
  readonly date: 'service' | 'scrap' | null;
  readonly cite: Citation;
}

/** One form, one version. A version that was used once never changes: records name it. */
export interface Checklist {
  readonly id: string;
  readonly version: number;
  readonly kinds: readonly CheckedKind[];
  readonly zh: string;
  readonly en: string;
  readonly items: readonly ChecklistItem[];
}

type Optional = Partial<
  Pick<ChecklistItem, 'force' | 'reading' | 'photo' | 'whenFailed' | 'onTheSpot' | 'date'>
>;

/** A row with the usual values: must, no reading, a photo when it fails, says nothing of the thing itself. */
export function checklistItem(
  id: string,
  zh: string,
  en: string,
  cite: Citation,
  optional: Optional = {},
): ChecklistItem {
  return {
    id,
    zh,
    en,
    cite,
    force: 'must',
    reading: null,
    photo: 'when-failed',
    whenFailed: 'none',
    onTheSpot: false,
    date: null,
    ...optional,
  };
}
