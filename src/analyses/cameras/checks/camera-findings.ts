import type { Severity } from '../../../base/finding';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { house, videoRegulation } from '../../../standards/cameras/sources';
import type { CameraFault } from '../camera-standing';
import type { CameraCode, CameraFinding, CameraView, ForbiddenView } from '../result';

const FAULTS: Readonly<Record<CameraFault, readonly [CameraCode, Severity]>> = {
  'optics-unknown': ['camera.optics-unknown', 'info'],
  'no-angle': ['camera.no-picture', 'minor'],
  'too-wide': ['camera.no-picture', 'minor'],
  'no-pixels': ['camera.no-picture', 'minor'],
  outside: ['camera.outside', 'minor'],
  'in-wall': ['camera.in-wall', 'minor'],
  'above-ceiling': ['camera.above-ceiling', 'minor'],
  'sees-nothing': ['camera.sees-nothing', 'minor'],
};

/** What is wrong with one camera: where it hangs, what it shows that nobody may, that it shows nothing. */
export function cameraFindings(document: CampusDocument, view: CameraView): CameraFinding[] {
  const fault = view.fault && FAULTS[view.fault];
  return [
    ...view.forbidden.map((each) => privacyFinding(document, view, each)),
    ...(fault === null
      ? []
      : [
          {
            id: `${fault[0]}:${view.camera}`,
            code: fault[0],
            severity: fault[1],
            cite: house('cameras that show nothing'),
            place: view.place,
            params: { camera: view.camera, why: view.fault },
          },
        ]),
  ];
}

/** The law speaks of cameras in such a place; that one from without is as bad is a reading of its last clause. */
function privacyFinding(
  document: CampusDocument,
  { camera, place: at }: CameraView,
  { space, place, area, inside, masks }: ForbiddenView,
): CameraFinding {
  const code = inside ? 'camera.forbidden-place' : 'camera.sees-forbidden';
  const severity = !inside ? 'minor' : place.by === 'law' ? 'critical' : 'major';
  return {
    id: `${code}:${camera}:${space}`,
    code,
    severity,
    cite: inside ? place.cite : videoRegulation('8(4)', 'M-high'),
    place: at,
    params: {
      camera,
      space,
      use: lookUp(document.spaces, space)?.use ?? 'other',
      by: place.by,
      area,
      masks: masks
        .map(({ head, left, top, right, bottom }) =>
          [head, left, top, right, bottom].map((share) => Math.round(share * 1000) / 1000).join(' '),
        )
        .join('|'),
    },
  };
}
