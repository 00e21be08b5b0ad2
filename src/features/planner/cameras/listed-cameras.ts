import type {
  CameraCode,
  CameraFinding,
  CameraResult,
  ForbiddenView,
} from '../../../analyses/cameras/result';
import type { Citation, Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset, Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { spaceLabel } from '../../../widgets/labels';
import type { FindingWords } from '../panel/finding-words';
import { cameraName } from '../../../widgets/camera-name';
import { liftName } from './lift-name';

/** A finding about cameras as it is sorted and filtered; its words are made where it is shown. */
export interface ListedCamera {
  readonly id: string;
  readonly kind: CameraCode;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  /** The camera that it is about; null = it is about a place. */
  readonly camera: Camera | null;
  /** Parts of its picture that are to be hidden. */
  readonly masks: ForbiddenView['masks'];
  words(): FindingWords;
}

/** About these a camera is told first, about the others the place. */
const OF_CAMERA: ReadonlySet<CameraCode> = new Set<CameraCode>([
  'camera.forbidden-place',
  'camera.sees-forbidden',
  'camera.optics-unknown',
  'camera.no-picture',
  'camera.outside',
  'camera.in-wall',
  'camera.above-ceiling',
  'camera.sees-nothing',
]);

/** Findings in the order given; what a later plan no longer has the storey of is left out. O(findings + cameras). */
export function listedCameras(
  document: CampusDocument,
  { findings, storeys }: Pick<CameraResult, 'findings' | 'storeys'>,
  text: Translator,
): readonly ListedCamera[] {
  const forbidden = new Map<string, ForbiddenView['masks']>(
    storeys.flatMap(({ cameras }) =>
      cameras.flatMap((each) =>
        each.forbidden.map(({ space, masks }) => [`${each.camera} ${space}`, masks] as const),
      ),
    ),
  );
  return findings.flatMap((finding): ListedCamera[] => {
    const { id, code, severity, cite, place, params } = finding;
    const storey = lookUp(document.storeys, place.storey);
    if (storey === null) return [];
    const found = OF_CAMERA.has(code) ? lookUp<Asset>(document.assets, String(params['camera'])) : null;
    return [
      {
        id,
        kind: code,
        severity,
        cite,
        storey: storey.id,
        x: place.x,
        y: place.y,
        camera: found?.kind === 'camera' ? found : null,
        masks: forbidden.get(`${String(params['camera'])} ${String(params['space'])}`) ?? [],
        words: () => wordsOf(document, finding, text),
      },
    ];
  });
}

function wordsOf(document: CampusDocument, finding: CameraFinding, text: Translator): FindingWords {
  const { code, params, place } = finding;
  const camera = OF_CAMERA.has(code) ? lookUp<Asset>(document.assets, String(params['camera'])) : null;
  const space = place.space === null ? null : lookUp(document.spaces, place.space);
  const room = space === null ? '' : spaceLabel(document, space.id, text);
  // Words name the room that is seen, not its use alone: of many a camera has two in its picture.
  const seen = lookUp(document.spaces, String(params['space']));
  const told = seen === null ? params : { ...params, room: spaceLabel(document, seen.id, text) };
  return {
    name:
      camera === null
        ? (liftName(document, params['lift'], text) ?? room)
        : cameraName(document, camera.id, text),
    what: text.tell({ code, params: told }),
    todo: text.tell({ code: `${code}.do`, params: told }),
  };
}
