import type { LockedKind } from '../../../analyses/extinguishers/locked-findings';
import type { ListedFinding } from './listed-findings';

/** Findings that one locked door, or doors of rooms' own, make. */
export interface LockedGroup {
  readonly key: string;
  readonly kind: LockedKind;
  /** What the door is called; empty for doors of rooms' own. */
  readonly door: string;
  readonly findings: readonly ListedFinding[];
  /** m². */
  readonly area: number;
}

/**
 * What locked doors make, apart from what is too far: each passage with all that it cuts off, the largest first, then
 * rooms behind doors of their own together. In each the order given. O(findings · log).
 */
export function lockedGroups(findings: readonly ListedFinding[]): LockedGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    if (finding.locked === null) continue;
    const key = finding.locked.kind === 'own-room' ? 'own-room' : finding.locked.door;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const made = [...groups].flatMap(([key, own]): LockedGroup[] => {
    const locked = own[0]?.locked;
    if (!locked) return [];
    const door = locked.kind === 'own-room' ? '' : locked.name;
    const area = own.reduce((sum, { weight }) => sum + weight, 0);
    return [{ key, kind: locked.kind, door, findings: own, area }];
  });
  return made.toSorted(
    (a, b) => Number(a.kind === 'own-room') - Number(b.kind === 'own-room') || b.area - a.area,
  );
}
