import type { Language } from '../../model/query/display-name';
import { displayName } from '../../model/query/display-name';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { CampusDocument } from '../../model/schema/document';
import type { Session } from '../../session/session';
import { formats } from '../../i18n/formats';
import type { Label } from './label-pool';

/** A long room (a corridor) carries a longer text than the largest disc in it says. */
const LONG_ROOM = 0.5;

/** Labels of a storey's spaces, largest first. `lift` is added to the storey's height. O(spaces). */
export function spaceNames(
  geometry: StoreyGeometry,
  document: CampusDocument,
  language: Language,
  lift: number,
): Label[] {
  const labels: Label[] = [];
  for (const { id, x, y, room, area } of geometry.labels) {
    const space = document.spaces[id];
    const name = space && displayName(space.name, language);
    const number = space?.number ?? '';
    const text = [number, name ?? ''].filter(Boolean).join(' ');
    if (text === '') continue;
    labels.push({
      key: id,
      text,
      // What stands on the door tells rooms of one name apart.
      short: number || (name ?? ''),
      x,
      y,
      z: geometry.elevation + lift,
      room: Math.max(room * 1.05, LONG_ROOM * Math.sqrt(area)),
      tone: 'room',
    });
  }
  return labels;
}

/** The mark of the shown storey's farthest point, with its walking distance; none when nothing was computed. */
export function farthestMark(session: Session): Label[] {
  const { storey, language } = session.view.getState();
  const { document } = session.plan.getState();
  const level = storey === null ? undefined : document?.storeys[storey];
  const farthest = storey === null ? null : session.coverage.getState().storeys.get(storey)?.farthest;
  if (!level || !farthest || !Number.isFinite(farthest.length)) return [];
  return [
    {
      key: 'farthest',
      text: formats(language).metres(farthest.length),
      short: '',
      x: farthest.x,
      y: farthest.y,
      z: level.elevation,
      room: Infinity,
      tone: 'mark',
    },
  ];
}
