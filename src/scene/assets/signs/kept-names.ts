import { buildingTitle } from '../../../model/query/building-title';
import type { Session } from '../../../session/session';
import { standingBuildings } from '../../labels/campus-labels';
import type { KeptClear } from './sign-layout';

/** A letter of a building's name as it is written, Chinese or not, and the line, CSS pixels. */
const WIDE = 13;
const NARROW = 7;
const PADDING = 8;
const LINE = 19;

/** Names of buildings, which signs leave room for: without them a campus is nobody's. O(storeys). */
export function keptNames(session: Session): readonly KeptClear[] {
  const { language } = session.view.getState();
  return standingBuildings(session).map(({ building, bounds: [minX, minY, maxX, maxY], top }) => {
    const title = buildingTitle(building, language);
    const width = [...title].reduce((sum, letter) => sum + (letter > '\u2E80' ? WIDE : NARROW), PADDING);
    return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, z: top, width, height: LINE };
  });
}
