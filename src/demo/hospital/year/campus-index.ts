import { assert, present } from '../../../base/assert';
import { pole } from '../../../geometry/plane/pole';
import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset, AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type OpeningId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import type { BodyOf } from '../../../records/event/record-event';
import { mm } from '../../drafting/boxes';
import { spaceId } from '../../drafting/plan-ids';
import { onCampus } from '../stories/plants';

/** An asset is the one meant when it stands this near, metres. */
const NEAR = 2.5;
/** The middle of a room is found to this, metres. */
const PRECISION = 0.1;

export type RecordedPlace = NonNullable<BodyOf<'hazard.raised'>['place']>;

/** A place as tables write it: storey, and a point in the frame of its building in metres or the code of a room. */
export interface Spot {
  readonly storey: string;
  readonly at: Point | string;
}

/** Reads `C-L05 12.8,10.4` and `B-L03 WASH`. */
export function spot(text: string): Spot {
  const [storey = '', place = ''] = text.split(' ');
  assert(storey !== '' && place !== '', 'no place', text);
  if (!place.includes(',')) return { storey, at: place };
  const [x, y] = place.split(',').map(Number);
  assert(Number.isFinite(x) && Number.isFinite(y), 'no place', text);
  return { storey, at: [x ?? 0, y ?? 0] };
}

/** `C`, 4, 6 → `C-L04`, `C-L05`, `C-L06`. */
export const storeys = (building: string, from: number, to: number = from): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${building}-L${String(from + i).padStart(2, '0')}`);

/** An asset of one kind, that is known to be an asset while the kind is not. */
type Of<K extends AssetKind> = Asset & AssetOf<K>;

/** What the records have to look up in the plan, by place and kind. */
export class CampusIndex {
  constructor(readonly document: CampusDocument) {}

  /** Assets of a kind on some storeys, storey by storey, each by id. O(assets of the storeys). */
  on<K extends AssetKind>(kind: K, codes: readonly string[]): Of<K>[] {
    // Each of them is an asset of that kind, so both.
    return codes.flatMap((code) => assetsOf(this.document, kind, makeId('storey', code)) as readonly Of<K>[]);
  }

  /** All assets of a kind, by id. */
  all<K extends AssetKind>(kind: K): readonly AssetOf<K>[] {
    return assetsOf(this.document, kind, null);
  }

  /** Assets of a kind on a storey, the nearest first. */
  byDistance<K extends AssetKind>(kind: K, place: Spot): Of<K>[] {
    const from = this.#point(place);
    return this.on(kind, [place.storey]).sort((a, b) => away(a, from) - away(b, from));
  }

  /** The asset of a kind that stands at a place, or in that room; null when none does. */
  near<K extends AssetKind>(kind: K, place: Spot): Of<K> | null {
    const asset = this.byDistance(kind, place)[0];
    if (asset === undefined) return null;
    const isThere =
      typeof place.at === 'string'
        ? this.roomOf(asset)?.id === this.room(place)?.id
        : away(asset, this.#point(place)) <= NEAR;
    return isThere ? asset : null;
  }

  /** The asset of a kind at a place; throws when none stands there. */
  at<K extends AssetKind>(kind: K, place: Spot): Of<K> {
    return present(this.near(kind, place), `${kind} at ${place.storey} ${String(place.at)}`);
  }

  /** The room that a place is or is in; null outdoors. Throws when the plan has no room of that code. */
  room(place: Spot): Space | null {
    const { storey, at } = place;
    if (typeof at === 'string')
      return present(this.document.spaces[spaceId(storey, at)], `room ${storey} ${at}`);
    return spaceAt(this.document, makeId('storey', storey), ...this.#point(place));
  }

  /** A place as records keep it; throws when the plan has no such storey. */
  place(place: Spot): RecordedPlace {
    const id = makeId('storey', place.storey);
    assert(this.document.storeys[id] !== undefined, 'no such storey', place.storey);
    const [x, y] = this.#point(place);
    return { storey: id, space: this.room(place)?.id ?? null, x, y };
  }

  /**
   * The door that a room is entered by: from a corridor where it has such a one, else the first by id. Throws when it has
   * none. O(openings of the storey).
   */
  doorOf(place: Spot): OpeningId {
    const room = present(this.room(place), `room at ${place.storey} ${String(place.at)}`);
    const doors = onStorey(this.document, 'openings', room.storey).filter(
      ({ kind, spaces }) => kind === 'door' && spaces !== null && spaces.includes(room.id),
    );
    const fromCorridor = doors.find(({ spaces }) =>
      spaces?.some((side) => side !== null && this.document.spaces[side]?.use === 'corridor'),
    );
    return present(fromCorridor ?? doors[0], `door of ${room.id}`).id;
  }

  /** The room that an asset stands in; null where there is none. */
  roomOf({ storey, x, y }: Pick<Asset, 'storey' | 'x' | 'y'>): Space | null {
    return spaceAt(this.document, storey, x, y);
  }

  /** In the frame of the campus, metres; of a room its middle. */
  #point(place: Spot): Point {
    const { storey, at } = place;
    if (typeof at !== 'string') return onCampus(storey, at);
    const outline = present(this.room(place), `room ${storey} ${at}`).outline;
    const { x, y } = pole([outline.outer, ...outline.holes], PRECISION);
    return [mm(x), mm(y)];
  }
}

/** Metres. */
const away = ({ x, y }: Pick<Asset, 'x' | 'y'>, [px, py]: Point): number => Math.hypot(x - px, y - py);
