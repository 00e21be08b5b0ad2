import type { HazardState } from '../../../records/hazard/hazard-state';
import { departmentLabel, personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { hazardAsset } from '../hazard/hazard-words';

/** Who answers for something: a department, a person; null = nobody is named. */
export interface Owner {
  readonly department: string | null;
  readonly responsible: string | null;
}

export type OwnerKind = keyof Owner;

/** Whose things are shown: an id, `NOBODY` or `EVERYBODY`; and by whom they are put together. */
export interface OwnerFilter {
  readonly department: string;
  readonly responsible: string;
  readonly group: OwnerKind | 'none';
}

export const EVERYBODY = '*';
export const NOBODY = '-';
export const NO_FILTER: OwnerFilter = { department: EVERYBODY, responsible: EVERYBODY, group: 'none' };

/** Who was told to mend it; until somebody was, who answers for the thing. */
export function hazardOwner(state: HazardState, telling: Telling): Owner {
  const asset = hazardAsset(state, telling);
  return {
    department: state.department ?? asset?.department ?? null,
    responsible: state.responsible ?? asset?.responsible ?? null,
  };
}

const keyOf = (owner: Owner, kind: OwnerKind): string => owner[kind] ?? NOBODY;

/** Is it shown? O(1). */
export const isShown = (owner: Owner, filter: OwnerFilter): boolean =>
  (['department', 'responsible'] as const).every(
    (kind) => filter[kind] === EVERYBODY || filter[kind] === keyOf(owner, kind),
  );

/** What a key of a kind of owner is called. */
export function nameOf(key: string, kind: OwnerKind, { document, text }: Telling): string {
  if (key === NOBODY) return text.t(`ledger.no-${kind}`);
  return kind === 'department' ? departmentLabel(document, key, text) : personLabel(document, key, text);
}

/** Both in one line; null where nobody is named. */
export function ownerText({ department, responsible }: Owner, telling: Telling): string | null {
  const names = [
    department === null ? null : nameOf(department, 'department', telling),
    responsible === null ? null : nameOf(responsible, 'responsible', telling),
  ].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(' · ');
}

export interface OwnerGroup<T> {
  readonly key: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** Things by who answers for them, in the order of names, those of nobody last. O(n log n). */
export function byOwner<T>(
  items: readonly T[],
  kind: OwnerKind,
  ownerOf: (item: T) => Owner,
  telling: Telling,
): readonly OwnerGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(ownerOf(item), kind);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const last = (key: string): number => (key === NOBODY ? 1 : 0);
  return Array.from(groups, ([key, items]) => ({ key, name: nameOf(key, kind, telling), items })).sort(
    (a, b) => last(a.key) - last(b.key) || a.name.localeCompare(b.name, telling.text.language),
  );
}
