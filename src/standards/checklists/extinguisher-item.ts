import { present } from '../../base/assert';
import type { Citation } from '../../base/finding';
import type { ChecklistItem } from './checklist';
import { CN_EXTINGUISHER_CHECK } from './cn-extinguisher';

/**
 * An item of the Chinese form as another code asks for it: the same thing looked at has the same id and words, so that one
 * form heals what another found, by the clause of that code. What is mended on the spot only Chinese law says.
 */
export function extinguisherItem(id: string, cite: Citation): ChecklistItem {
  const item = present(
    CN_EXTINGUISHER_CHECK.items.find((each) => each.id === id),
    id,
  );
  return { ...item, cite, force: 'must', onTheSpot: false };
}
