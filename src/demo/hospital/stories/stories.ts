import { BUILDING_STORIES } from './building-stories';
import { CAMERA_STORIES } from './camera-stories';
import { CHEMICAL_STORIES } from './chemical-stories';
import { EGRESS_STORIES } from './egress-stories';
import { EXTINGUISHER_STORIES } from './extinguisher-stories';
import { PROTECTION_STORIES } from './protection-stories';
import { RECORD_STORIES } from './record-stories';
import { RESPONSE_STORIES } from './response-stories';
import type { Story } from './story';

/** Every planted fault, by number. */
export const STORIES: readonly Story[] = [
  ...EXTINGUISHER_STORIES,
  ...PROTECTION_STORIES,
  ...CAMERA_STORIES,
  ...EGRESS_STORIES,
  ...BUILDING_STORIES,
  ...CHEMICAL_STORIES,
  ...RESPONSE_STORIES,
  ...RECORD_STORIES,
].sort((a, b) => (a.id < b.id ? -1 : 1));
