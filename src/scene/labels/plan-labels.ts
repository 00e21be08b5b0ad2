import type { Language } from '../../model/query/display-name';
import { displayName } from '../../model/query/display-name';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { CampusDocument } from '../../model/schema/document';
import { tintsCoverage } from '../../session/asked-of';
import type { Session } from '../../session/session';
import { formats } from '../../i18n/formats';
import type { Label } from './label';

/** Labels of a storey's spaces, largest first. `lift` is added to the storey's height. O(spaces). */
export function spaceNames(
  geometry: StoreyGeometry,
  document: CampusDocument,
  language: Language,
  lift: number,
): Label[] {
  const labels: Label[] = [];
  for (const { id, places } of geometry.labels) {
    const space = document.spaces[id];
    const name = space && displayName(space.name, language);
    const number = space?.number ?? '';
    const text = [number, name ?? ''].filter(Boolean).join(' ');
    if (text === '') continue;
    labels.push({
      key: id,
      text,
      lines: number && name ? `${number}\n${name}` : '',
      // What stands on the door tells rooms of one name apart.
      short: number || (name ?? ''),
      places,
      z: geometry.elevation + lift,
      tone: 'room',
    });
  }
  return labels;
}

/** Where the floor is tinted by how far extinguishers are, the mark of the shown storey's farthest point with its walking distance; none when nothing was computed. */
export function farthestMark(session: Session): Label[] {
  const view = session.view.getState();
  const { storey, language } = view;
  if (!tintsCoverage(view)) return [];
  const { document } = session.plan.getState();
  const level = storey === null ? undefined : document?.storeys[storey];
  const { storeys } = session.coverage.getState();
  const farthest = storey === null ? null : storeys.get(storey)?.farthest;
  if (!level || !farthest || !Number.isFinite(farthest.length)) return [];
  return [
    {
      key: 'farthest',
      text: formats(language).metres(farthest.length),
      lines: '',
      short: '',
      places: [{ x: farthest.x, y: farthest.y, wide: Infinity, deep: Infinity }],
      z: level.elevation,
      tone: 'mark',
      // Within the limit it is worth knowing, and no trouble.
      sketch: farthest.length > farthest.limit ? 'trouble' : 'quiet',
    },
  ];
}
