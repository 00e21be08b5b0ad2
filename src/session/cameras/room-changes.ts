import type { CameraResult } from '../../analyses/cameras/result';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import { roomRows, type RoomRow } from './camera-figures';

/** What of a room is told beside what it was. Areas in m². */
export interface RoomFigures {
  readonly blind: number;
  readonly below: number;
  readonly doorways: number;
  readonly unmet: number;
}

/** A room of which something is another than before; null = it had no duty then, or has none now. */
export interface RoomChange {
  readonly space: SpaceId;
  readonly storey: StoreyId;
  readonly before: RoomFigures | null;
  readonly after: RoomFigures | null;
}

/** Less is rounding of samples and outlines, m². */
const NOTHING = 0.05;

const figuresOf = (row: RoomRow | undefined): RoomFigures | null =>
  row === undefined
    ? null
    : {
        blind: row.floor?.blind ?? 0,
        below: row.floor?.below ?? 0,
        doorways: row.doorways,
        unmet: row.unmet,
      };

const differ = (a: RoomFigures | null, b: RoomFigures | null): boolean =>
  a === null || b === null
    ? a !== b
    : Math.abs(a.blind - b.blind) >= NOTHING ||
      Math.abs(a.below - b.below) >= NOTHING ||
      a.unmet !== b.unmet ||
      a.doorways !== b.doorways;

/**
 * Rooms with a duty of which other floor is unseen or poorly seen than before, or other doorways: in the order of the later result,
 * those that are no more after it. O(rooms).
 */
export function roomChanges(
  before: CameraResult,
  after: CameraResult,
  storeys: readonly StoreyId[],
): readonly RoomChange[] {
  const within = new Set(storeys);
  const rowsOf = (result: CameraResult): Map<SpaceId, RoomRow> =>
    new Map(
      roomRows(result, null)
        .filter(({ storey }) => within.has(storey))
        .map((row) => [row.space, row]),
    );
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const spaces = [...is.keys(), ...[...was.keys()].filter((space) => !is.has(space))];
  return spaces.flatMap((space): RoomChange[] => {
    const [old, now] = [was.get(space), is.get(space)];
    const storey = now?.storey ?? old?.storey;
    const change = { before: figuresOf(old), after: figuresOf(now) };
    return storey !== undefined && differ(change.before, change.after) ? [{ space, storey, ...change }] : [];
  });
}

/** A result of some storeys alone: their rooms, cameras and findings. What the whole plan has together stays as it is. O(findings). */
export function partOf(result: CameraResult, storeys: readonly StoreyId[]): CameraResult {
  const within: ReadonlySet<string> = new Set(storeys);
  return {
    ...result,
    storeys: result.storeys.filter(({ storey }) => within.has(storey)),
    findings: result.findings.filter(({ place }) => within.has(place.storey)),
  };
}
