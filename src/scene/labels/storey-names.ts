import { displayName, type Language } from '../../model/query/display-name';
import { groupOf } from '../../model/query/storey-groups';
import { storeyMarks } from '../../model/query/storey-marks';
import type { Session } from '../../session/session';
import { drawnStoreys } from '../storey/drawn-storeys';
import type { Label } from './label';

/** West of the storey, metres. */
const BESIDE = 2;

/** Names of the shown building's other storeys while they stand apart, beside each of them. O(storeys). */
export function storeyNames(session: Session, language: Language): Label[] {
  const { storey, mode, stack } = session.view.getState();
  const { document } = session.plan.getState();
  if (!document || storey === null || mode !== '3d' || stack !== 'exploded') return [];
  // As the ladder of storeys has them.
  const own = storeyMarks(groupOf(document, storey)?.storeys ?? []);
  const marks = new Map(own.map(({ id, mark }) => [id, mark]));
  const drawn = session.geometry.getState().storeys;
  return drawnStoreys(document, storey, stack, mode).flatMap(({ id, lift }): Label[] => {
    const bounds = drawn.get(id)?.bounds;
    const level = document.storeys[id];
    const mark = marks.get(id);
    if (id === storey || !bounds || !level || !mark || bounds[0] === bounds[2]) return [];
    const [minX, minY, , maxY] = bounds;
    return [
      {
        key: id,
        text: [mark, displayName(level.name, language) ?? ''].join(' ').trim(),
        lines: '',
        short: mark,
        places: [{ x: minX - BESIDE, y: (minY + maxY) / 2, wide: Infinity, deep: Infinity }],
        z: level.elevation + lift,
        tone: 'storey',
        before: true,
      },
    ];
  });
}
