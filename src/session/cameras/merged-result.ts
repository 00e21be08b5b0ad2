import { gravestFirst } from '../../analyses/gravest-first';
import type { CameraResult } from '../../analyses/cameras/result';
import type { StoreyId } from '../../model/schema/ids';

/**
 * The last result with what is known anew of one storey. Findings that speak of no place on it stay until all is known.
 * O(findings).
 */
export function mergedResult(last: CameraResult | null, part: CameraResult, storey: StoreyId): CameraResult {
  if (last === null) return part;
  const own = new Map(part.storeys.map((each) => [each.storey, each]));
  const { findings } = last;
  return {
    ...part,
    storeys: last.storeys.map((each) => own.get(each.storey) ?? each),
    findings: gravestFirst([
      ...findings.filter(({ place }) => place.storey !== storey),
      ...part.findings.filter(({ place }) => place.storey === storey),
    ]),
  };
}
