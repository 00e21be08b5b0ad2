import type { EgressCode, EgressFinding } from '../../../analyses/egress/result';
import type { StoreyId } from '../../../model/schema/ids';

const TOO_LONG: ReadonlySet<EgressCode> = new Set<EgressCode>([
  'egress.travel-long',
  'egress.dead-end-long',
  'egress.pocket-long',
  'egress.in-room-long',
]);

/** Rooms of a storey of which a check finds that they are too far from its exits, or too deep, each once. O(findings). */
export const tooLong = (findings: readonly EgressFinding[], storey: StoreyId): number =>
  new Set(
    findings.flatMap(({ code, place }) =>
      place.storey === storey && TOO_LONG.has(code) ? [place.space] : [],
    ),
  ).size;
