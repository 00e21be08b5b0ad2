import { localDateAt } from '../../base/time/zone';
import { itemLabel, type Telling } from './timeline';
import type { AssetRecord } from './use-asset-record';
import { dayText } from './when';

/** Why a thing is at fault although no hazard on it is open, and what ends that; null when it isn't so. O(faults). */
export function faultText({ standing, open }: AssetRecord, telling: Telling): string | null {
  const { text, zone } = telling;
  const { t, formats } = text;
  if (standing.status !== 'fault' || open.length > 0) return null;
  const { condition, facts } = standing;
  if (condition.condition === 'expired') return t('card.fault-expired');
  const found = Object.entries(facts.faults);
  const latest = found
    .map(([, { at }]) => at)
    .toSorted()
    .at(-1);
  if (latest !== undefined) {
    const items = formats.list(found.map(([item]) => itemLabel(item, telling)));
    return t('card.fault-found', { day: dayText(localDateAt(latest, zone), formats), items });
  }
  const { stated } = facts;
  if (stated === null || stated.condition === 'present') return null;
  return t(`card.fault-${stated.condition}`, { day: dayText(localDateAt(stated.at, zone), formats) });
}
