import { displayName, type Language } from '../../model/query/display-name';
import { groupOf } from '../../model/query/storey-groups';
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
  const own = new Set(groupOf(document, storey)?.storeys.map(({ id }) => id));
  const drawn = session.geometry.getState().storeys;
  return drawnStoreys(document, storey, stack, mode).flatMap(({ id, lift }): Label[] => {
    const bounds = drawn.get(id)?.bounds;
    const level = document.storeys[id];
    const text = level && displayName(level.name, language);
    if (!own.has(id) || id === storey || !bounds || !level || !text || bounds[0] === bounds[2]) return [];
    const [minX, minY, , maxY] = bounds;
    return [
      {
        key: id,
        text,
        lines: '',
        short: text.split(' ')[0] ?? text,
        places: [{ x: minX - BESIDE, y: (minY + maxY) / 2, wide: Infinity, deep: Infinity }],
        z: level.elevation + lift,
        tone: 'storey',
        before: true,
      },
    ];
  });
}
