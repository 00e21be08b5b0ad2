import { assert, present } from '../../../base/assert';
import { addEntities } from '../../../model/edit/add-entities';
import { removeAssets } from '../../../model/edit/remove-assets';
import { removeEntities } from '../../../model/edit/remove-entities';
import { setLock } from '../../../model/edit/set-lock';
import { updateEntities, type EntityFields } from '../../../model/edit/update-entities';
import { spaceAt } from '../../../model/query/space-at';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { EntityInput } from '../../../model/schema/entity-schemas';
import { makeId, type AssetId, type OpeningId } from '../../../model/schema/ids';
import { polygonOf, type Point } from '../../../model/schema/polygon';
import { mm, type Box } from '../../drafting/boxes';
import { spaceId } from '../../drafting/plan-ids';
import { rectangle } from '../../drafting/rectilinear';
import { originOf } from '../origins';
import type { Plant } from './story';

/** The verbs that stories are planted with. Places are in the frame of the storey's building, metres. */

/** What is taken away here was never there: no record speaks of it. */
const NO_RECORDS: ReadonlySet<string> = new Set();

/** An asset is the one meant when it stands this near, metres. */
const NEAR = 1.2;

export const onCampus = (storey: string, [x, y]: Point): Point => {
  const [ox, oy] = originOf(storey);
  return [Math.round((x + ox) * 1000) / 1000, Math.round((y + oy) * 1000) / 1000];
};

/** An edit that looks at one storey alone and changes only what is on it. */
const plantOn = (storey: string, edit: Plant['edit']): Plant => ({ storey, edit });

/** Assets of a kind on a storey, nearest to a place first. O(assets). */
function nearest(document: CampusDocument, kind: AssetKind, storey: string, place: Point): [Asset, number][] {
  const [x, y] = onCampus(storey, place);
  return Object.values(document.assets)
    .filter((asset) => asset.kind === kind && asset.storey === makeId('storey', storey) && !asset.retired)
    .map((asset): [Asset, number] => [asset, Math.hypot(asset.x - x, asset.y - y)])
    .sort(([a, da], [b, db]) => da - db || (a.id < b.id ? -1 : 1));
}

/** The asset of a kind at a place; throws when none stands there. */
export function assetNear(document: CampusDocument, kind: AssetKind, storey: string, place: Point): AssetId {
  const [asset, away] = present(nearest(document, kind, storey, place)[0], `${kind} on ${storey}`);
  assert(away <= NEAR, `no ${kind} at ${place.join()} on ${storey}; the nearest is away, metres`, away);
  return asset.id;
}

/** Changes fields of the asset of a kind at a place. */
export const alter = (kind: AssetKind, storey: string, place: Point, fields: EntityFields<'assets'>): Plant =>
  plantOn(storey, (document) =>
    updateEntities(document, 'assets', [assetNear(document, kind, storey, place)], fields),
  );

/** Turns the arrow of the exit sign at a place round; throws when it has none. */
export const turnSign = (storey: string, place: Point): Plant =>
  plantOn(storey, (document) => {
    const id = assetNear(document, 'exit-sign', storey, place);
    const sign = document.assets[id];
    assert(
      sign?.kind === 'exit-sign' && (sign.shows === 'left' || sign.shows === 'right'),
      'sign without an arrow',
      id,
    );
    return updateEntities(document, 'assets', [id], { shows: sign.shows === 'left' ? 'right' : 'left' });
  });

/** Takes the asset of a kind at a place away. */
export const without = (kind: AssetKind, storey: string, place: Point): Plant =>
  plantOn(storey, (document) =>
    removeAssets(document, [assetNear(document, kind, storey, place)], NO_RECORDS),
  );

/** Takes all assets of some kinds within a rectangle of a storey away; throws when there are none. */
export const bare = (kinds: readonly AssetKind[], storey: string, box: Box): Plant =>
  plantOn(storey, (document) => {
    const [[x0, y0], [x1, y1]] = [onCampus(storey, [box[0], box[1]]), onCampus(storey, [box[2], box[3]])];
    const inside = Object.values(document.assets).filter(
      ({ kind, storey: on, x, y }) =>
        kinds.includes(kind) && on === makeId('storey', storey) && x0 <= x && x <= x1 && y0 <= y && y <= y1,
    );
    assert(inside.length > 0, `nothing to take from ${storey}`, kinds);
    return removeAssets(
      document,
      inside.map(({ id }) => id),
      NO_RECORDS,
    );
  });

type NewAsset =
  EntityInput<'assets'> extends infer A
    ? A extends unknown
      ? Omit<A, 'id' | 'storey' | 'x' | 'y'>
      : never
    : never;

/** Puts a new asset somewhere; who answers for the room that it comes to stand in answers for it. */
export const put = (code: string, storey: string, [x, y]: Point, asset: NewAsset): Plant =>
  plantOn(storey, (document) => {
    const [cx, cy] = onCampus(storey, [x, y]);
    const room = spaceAt(document, makeId('storey', storey), cx, cy);
    const placed = {
      department: room?.department ?? null,
      responsible: room?.responsible ?? null,
      ...asset,
      id: makeId('asset', code),
      number: code,
      storey: makeId('storey', storey),
      x: cx,
      y: cy,
    };
    // A spread over a union: each member had its own fields before, and place and id are those of every kind.
    return addEntities(document, 'assets', [placed as EntityInput<'assets'>]);
  });

/** Puts something in the way. */
export const block = (
  code: string,
  storey: string,
  box: Box,
  zh: string,
  en: string,
  height: number,
  form: EntityInput<'obstacles'>['form'] = null,
): Plant =>
  plantOn(storey, (document) =>
    addEntities(document, 'obstacles', [
      {
        id: makeId('obstacle', `${storey}.${code}`),
        storey: makeId('storey', storey),
        outline: polygonOf(rectangle(...box).map((point) => onCampus(storey, point))),
        height,
        form,
        name: { zh, en },
      },
    ]),
  );

/** Id of the door whose middle is at a place; throws when none is there. O(openings). */
export function doorAt(document: CampusDocument, storey: string, place: Point): OpeningId {
  const [x, y] = onCampus(storey, place);
  const off = ({ line: [a, b] }: { line: readonly [Point, Point] }): number =>
    Math.hypot((a[0] + b[0]) / 2 - x, (a[1] + b[1]) / 2 - y);
  const doors = Object.values(document.openings)
    .filter((opening) => opening.storey === makeId('storey', storey) && opening.kind !== 'window')
    .sort((a, b) => off(a) - off(b));
  const door = present(doors[0], `door on ${storey}`);
  assert(
    off(door) <= NEAR,
    `no door at ${place.join()} on ${storey}; the nearest is away, metres`,
    off(door),
  );
  return door.id;
}

/** Locks the door at a place at every hour. */
export const lockDoor = (storey: string, place: Point): Plant =>
  plantOn(storey, (document) => setLock(document, [doorAt(document, storey, place)], { locked: true }));

type DoorFields = Omit<EntityFields<'openings'>, 'line'>;

/** Changes fields of the door at a place; one of another width is as wide as that, about the same middle. */
export const alterDoor = (storey: string, place: Point, fields: DoorFields): Plant =>
  plantOn(storey, (document) => {
    const id = doorAt(document, storey, place);
    const { line, width } = present(document.openings[id], id);
    const wide = fields.width ?? width;
    return updateEntities(document, 'openings', [id], {
      ...fields,
      ...(wide === null ? {} : { line: asWide(line, wide) }),
    });
  });

/** A line `width` metres long with the middle and direction of another. */
function asWide([[ax, ay], [bx, by]]: readonly [Point, Point], width: number): [Point, Point] {
  const half = width / 2 / Math.hypot(bx - ax, by - ay);
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  return [
    [mm(mx + (ax - bx) * half), mm(my + (ay - by) * half)],
    [mm(mx + (bx - ax) * half), mm(my + (by - ay) * half)],
  ];
}

/** Takes the door at a place out of the plan. */
export const withoutDoor = (storey: string, place: Point): Plant =>
  plantOn(storey, (document) => removeEntities(document, [doorAt(document, storey, place)]));

/** Changes fields of rooms. */
export const alterRooms = (storey: string, rooms: readonly string[], fields: EntityFields<'spaces'>): Plant =>
  plantOn(storey, (document) =>
    updateEntities(
      document,
      'spaces',
      rooms.map((room) => spaceId(storey, room)),
      fields,
    ),
  );

/** Puts steel bars before the windows of rooms; throws where a room has none. */
export const barWindows = (storey: string, box: Box): Plant =>
  plantOn(storey, (document) => {
    const [[x0, y0], [x1, y1]] = [onCampus(storey, [box[0], box[1]]), onCampus(storey, [box[2], box[3]])];
    const windows = Object.values(document.openings).filter(({ kind, storey: on, line: [a, b] }) => {
      const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      return (
        kind === 'window' && on === makeId('storey', storey) && x0 <= mx && mx <= x1 && y0 <= my && my <= y1
      );
    });
    assert(windows.length > 0, `no window to bar on ${storey}`, box);
    return updateEntities(
      document,
      'openings',
      windows.map(({ id }) => id),
      { barred: true },
    );
  });
