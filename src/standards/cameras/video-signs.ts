import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import type { Force } from '../checklists/checklist';
import { house, videoRegulation } from './sources';

/** That whoever comes into a place that is filmed reads so. */
export interface VideoSignRule {
  readonly force: Force;
  readonly cite: Citation;
}

/** Art. 13: a sign, easily seen, where video is taken; elsewhere the same as advice. O(1). */
export const videoSignRule = (profile: Profile): VideoSignRule =>
  profile === 'cn'
    ? { force: 'must', cite: videoRegulation('13', 'V1') }
    : { force: 'should', cite: house('signs where video is taken') };
