import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { cite } from '../cite';
import { videoRegulation } from './sources';

export interface RetentionRule {
  /** Video is kept so many days at least. */
  readonly days: number;
  readonly cite: Citation;
}

const PUBLIC: RetentionRule = { days: 30, cite: videoRegulation('17', 'V1') };
const KEY_TARGET: RetentionRule = { days: 90, cite: cite('反恐怖主义法', '2018', '32', 'V1') };

/**
 * How long video is kept at least; null where no rule is known: elsewhere than in China keeping it longer than needed may itself
 * be wrong. `keyTarget`: the authority has named the hospital a key target of counter-terrorism. O(1).
 */
export function retentionOf(profile: Profile, keyTarget: boolean): RetentionRule | null {
  if (profile !== 'cn') return null;
  return keyTarget ? KEY_TARGET : PUBLIC;
}
