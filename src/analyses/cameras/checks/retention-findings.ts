import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { RetentionRule } from '../../../standards/cameras/retention';
import type { CameraFinding, CameraView } from '../result';

/** Cameras of a storey whose video isn't kept as long as the law asks, or of which nobody says how long: one finding for all. */
export function retentionFindings(
  document: CampusDocument,
  storey: StoreyId,
  cameras: readonly CameraView[],
  rule: RetentionRule | null,
): CameraFinding[] {
  if (rule === null) return [];
  const days = ({ camera }: CameraView): number | null => {
    const asset = lookUp(document.assets, camera);
    return asset?.kind === 'camera' ? asset.retentionDays : null;
  };
  const short = cameras.filter((each) => (days(each) ?? rule.days) < rule.days);
  const unknown = cameras.filter((each) => days(each) === null);
  const told = (
    code: 'camera.retention' | 'camera.retention-unknown',
    of: readonly CameraView[],
  ): CameraFinding[] => {
    const [first] = of;
    if (first === undefined) return [];
    const kept = Math.min(...of.map((each) => days(each) ?? rule.days));
    return [
      {
        id: `${code}:${storey}`,
        code,
        severity: code === 'camera.retention' ? 'major' : 'info',
        cite: rule.cite,
        place: first.place,
        params: { cameras: of.length, first: first.camera, kept, days: rule.days },
      },
    ];
  };
  return [...told('camera.retention', short), ...told('camera.retention-unknown', unknown)];
}
