import { displayName, type Language } from '../../model/query/display-name';
import { buildingMark, buildingTitle } from '../../model/query/building-title';
import { isAtGround } from '../../model/query/is-at-ground';
import { storeyGroups } from '../../model/query/storey-groups';
import type { Building } from '../../model/schema/building';
import type { Storey } from '../../model/schema/storey';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { Session } from '../../session/session';
import { projector } from '../camera/plan-view';
import type { Stage } from '../stage';
import type { LabelBox } from './declutter';
import { inTwoLines, type Label } from './label';

/** A building as it is drawn on its site: a box round its outline, plan frame. */
export interface StandingBuilding {
  readonly building: Building;
  /** minX, minY, maxX, maxY. */
  readonly bounds: StoreyGeometry['bounds'];
  readonly bottom: number;
  /** As `bottom` where only its outline is drawn. */
  readonly top: number;
}

/** The buildings that stand on the shown open ground of a campus, as far as they are drawn yet. O(storeys). */
export function standingBuildings(session: Session): StandingBuilding[] {
  const { storey, mode, stack } = session.view.getState();
  const { document } = session.plan.getState();
  const ground = storey === null ? undefined : document?.storeys[storey];
  if (!document || ground?.kind !== 'ground') return [];
  const drawn = session.geometry.getState().storeys;
  const raised = mode === '3d' && (stack === 'all' || stack === 'exploded');
  return storeyGroups(document).flatMap(({ building, storeys }) => {
    const foot = storeys.find((each) => isAtGround(each) && each.kind === 'storey');
    const bounds = foot && drawn.get(foot.id)?.bounds;
    if (!building || !foot || !bounds) return [];
    const top = raised ? Math.max(...storeys.map(topOf)) : foot.elevation;
    return [{ building, bounds, bottom: foot.elevation, top }];
  });
}

/** A roof has nothing over its parapet that a name would hide. */
const topOf = ({ kind, elevation, height }: Storey): number => elevation + (kind === 'roof' ? 0 : height);

/** Their names, the largest building's first. */
export const buildingNames = (buildings: readonly StandingBuilding[], language: Language): Label[] =>
  buildings
    .map(({ building, bounds: [minX, minY, maxX, maxY], top }) => {
      const [wide, deep] = [(maxX - minX) / 2, (maxY - minY) / 2];
      const label: Label = {
        key: building.id,
        text: buildingTitle(building, language),
        short: buildingMark(building, language),
        lines: '',
        places: [{ x: minX + wide, y: minY + deep, wide, deep }],
        z: top,
        tone: 'building',
      };
      return { label, area: wide * deep };
    })
    .sort((a, b) => b.area - a.area)
    .map(({ label }) => label);

/** Names of a storey's open ground, the most looked for first. */
export const groundNames = ({ groundLabels, elevation }: StoreyGeometry, language: Language): Label[] =>
  groundLabels.map(({ name, places }, i) => {
    const text = displayName(name, language) ?? '';
    return {
      key: `ground ${i}`,
      text,
      lines: inTwoLines(text),
      short: '',
      places,
      z: elevation,
      tone: 'ground',
    };
  });

/** Where buildings stand in the picture, by the corners of their boxes; what is behind the eye is left out. */
export function buildingBoxes({ rig, viewport }: Stage, buildings: readonly StandingBuilding[]): LabelBox[] {
  const place = projector(rig.view, viewport);
  return buildings.flatMap(({ bounds: [minX, minY, maxX, maxY], bottom, top }) => {
    let [left, right, high, low] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let corner = 0; corner < 8; corner++) {
      const { px, py, depth } = place(
        corner & 1 ? maxX : minX,
        corner & 2 ? maxY : minY,
        corner & 4 ? top : bottom,
      );
      if (depth <= 0) return [];
      left = Math.min(left, px);
      right = Math.max(right, px);
      high = Math.min(high, py);
      low = Math.max(low, py);
    }
    return [{ px: (left + right) / 2, py: (high + low) / 2, width: right - left, height: low - high }];
  });
}
