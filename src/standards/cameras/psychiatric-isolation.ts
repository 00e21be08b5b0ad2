import type { SpaceUse } from '../../model/schema/space-use';

const PSYCHIATRY = /精神|psychiatr|mental health/i;
const ISOLATION = /隔离|isolation|seclusion/i;
const BEDROOMS: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['isolation-ward', 'single-ward', 'ward']);

/**
 * A psychiatric unit's isolation room, as far as names tell: its own and its department's, in whatever language. An isolation room
 * of infection is none. O(length of the names).
 */
export function isPsychiatricIsolation(use: SpaceUse, names: readonly (string | null)[]): boolean {
  if (!BEDROOMS.has(use)) return false;
  const all = names.join('\n');
  return PSYCHIATRY.test(all) && (use === 'isolation-ward' || ISOLATION.test(all));
}
