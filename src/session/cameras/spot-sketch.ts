import type { SpotCamera } from '../../analyses/cameras/at-spot';
import type { Translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset, Camera } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import { levelReached, type DensityScale } from '../../standards/cameras/density-scales';
import type { PlanPoint } from '../state/plan-point';
import type { Sketch, SketchLine } from '../state/sketch-state';

interface SpotSketchOf {
  readonly document: CampusDocument;
  readonly spot: PlanPoint;
  readonly seen: readonly SpotCamera[];
  /** The one whose picture is shown. */
  readonly shown: SpotCamera | null;
  /** Cameras as they are held. */
  readonly held: readonly Camera[];
  readonly scale: DensityScale;
  /** Is it known who sees them? */
  readonly known: boolean;
}

/** Above the tint of the floor, metres. */
const LIFT = 0.05;

/** The person on the plan with the pixels that the shown camera has of their face, beside its thick line, and a line from each that sees them. O(cameras). */
export function spotSketch(of: SpotSketchOf, text: Translator): Sketch {
  const { t, formats } = text;
  const { document, spot, seen, shown, held, scale, known } = of;
  const { storey, x, y } = spot;
  const at = { storey, x, y, z: LIFT };
  const lines = seen.flatMap(({ camera: id }): SketchLine[] => {
    const from = held.find((each) => each.id === id) ?? lookUp<Asset>(document.assets, id);
    if (from === null) return [];
    const own = id === shown?.camera;
    const points = [from, spot].map((end) => ({ x: end.x, y: end.y, z: LIFT }));
    return [{ storey, points, tone: own ? 'accent' : 'quiet', width: own ? 3 : 2, dashed: !own }];
  });
  const face = shown?.face ?? 0;
  const level = levelReached(scale, face);
  const density = formats.number(face, 1);
  const said =
    seen.length === 0
      ? t('picture.mark-unseen')
      : face === 0
        ? faceless(document, seen, text)
        : level === null
          ? t('picture.mark-below', { density })
          : t('picture.mark', { density, level: level.id });
  return {
    lines,
    marks: [{ ...at, shape: 'handle', tone: seen.length > 0 || !known ? 'accent' : 'trouble' }],
    labels: known
      ? [{ ...at, text: said, tone: seen.length > 0 ? 'accent' : 'trouble', aside: 'below' }]
      : [],
  };
}

/** The shown camera sees no face: whose picture has it best, or nobody's. */
function faceless(
  document: CampusDocument,
  [best]: readonly SpotCamera[],
  { t, formats, language }: Translator,
): string {
  if (!best || best.face === 0) return t('picture.mark-no-face');
  const asset = lookUp<Asset>(document.assets, best.camera);
  return t('picture.mark-other', {
    name: asset?.number ?? (asset && displayName(asset.name, language)) ?? t('picture.mark-another'),
    density: formats.number(best.face, 1),
  });
}
