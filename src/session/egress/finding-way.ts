import type { EgressCode } from '../../analyses/egress/result';

/** Findings of a way that is too long, or that isn't there: the others are of a thing or a room. */
const OF_WAYS: ReadonlySet<EgressCode> = new Set<EgressCode>([
  'egress.no-exit',
  'egress.travel-long',
  'egress.dead-end-long',
  'egress.in-room-long',
  'egress.second-door-missing',
]);

/** Does a finding speak of a way from its place? O(1). */
export const isAboutWay = (code: EgressCode): boolean => OF_WAYS.has(code);
