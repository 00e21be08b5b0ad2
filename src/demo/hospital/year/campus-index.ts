import { assert, present } from '../../../base/assert';
import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { Asset, AssetKind, AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type OpeningId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import type { BodyOf } from '../../../records/event/record-event';
import { onCampus } from '../stories/plants';

/** An asset is the one meant when it stands this near, metres. */
const NEAR = 2.5;

export type RecordedPlace = NonNullable<BodyOf<'hazard.raised'>['place']>;

/** A place as tables write it, `C-L05 12.8,10.4`: storey and point in the frame of its building, metres. */
export interface Spot {
  readonly storey: string;
  readonly at: Point;
}

/** Reads `C-L05 12.8,10.4`. */
export function spot(text: string): Spot {
  const [storey = '', place = ''] = text.split(' ');
  const [x, y] = place.split(',').map(Number);
  assert(storey !== '' && Number.isFinite(x) && Number.isFinite(y), 'no place', text);
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
  byDistance<K extends AssetKind>(kind: K, { storey, at }: Spot): Of<K>[] {
    return this.on(kind, [storey]).sort((a, b) => this.#away(a, storey, at) - this.#away(b, storey, at));
  }

  /** The asset of a kind that stands at a place; null when none does. */
  near<K extends AssetKind>(kind: K, place: Spot): Of<K> | null {
    const asset = this.byDistance(kind, place)[0];
    return asset !== undefined && this.#away(asset, place.storey, place.at) <= NEAR ? asset : null;
  }

  /** The asset of a kind at a place; throws when none stands there. */
  at<K extends AssetKind>(kind: K, place: Spot): Of<K> {
    return present(this.near(kind, place), `${kind} at ${place.storey} ${place.at.join()}`);
  }

  /** The room that a place is in; null outdoors. */
  room({ storey, at }: Spot): Space | null {
    return spaceAt(this.document, makeId('storey', storey), ...onCampus(storey, at));
  }

  /** A place as records keep it; throws when the plan has no such storey. */
  place(place: Spot): RecordedPlace {
    const id = makeId('storey', place.storey);
    assert(this.document.storeys[id] !== undefined, 'no such storey', place.storey);
    const [x, y] = onCampus(place.storey, place.at);
    return { storey: id, space: this.room(place)?.id ?? null, x, y };
  }

  /** Doors of the room that a place is in, by id; throws when it has none. O(openings of the storey). */
  doorsOf(place: Spot): readonly OpeningId[] {
    const room = present(this.room(place), `room at ${place.storey} ${place.at.join()}`);
    const doors = onStorey(this.document, 'openings', room.storey).filter(
      ({ kind, spaces }) => kind === 'door' && spaces !== null && spaces.includes(room.id),
    );
    assert(doors.length > 0, 'a room without a door', room.id);
    return doors.map(({ id }) => id);
  }

  /** The room that an asset stands in; null where there is none. */
  roomOf({ storey, x, y }: Pick<Asset, 'storey' | 'x' | 'y'>): Space | null {
    return spaceAt(this.document, storey, x, y);
  }

  /** Metres from an asset to a place of its building's frame. */
  readonly #away = (asset: Pick<Asset, 'x' | 'y'>, storey: string, place: Point): number => {
    const [x, y] = onCampus(storey, place);
    return Math.hypot(asset.x - x, asset.y - y);
  };
}
