import type { FindingPlace } from '../../../base/finding';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import { spaceAt } from '../../../model/query/space-at';
import { standingAt } from '../../../model/query/standing-at';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, CompartmentId, StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';

/** A chemical store of the document and where it stands. */
export interface PlacedStore {
  readonly store: AssetOf<'chemical-store'>;
  readonly place: FindingPlace;
  readonly storeyId: StoreyId;
  /** The space that it says it stands in, else the one at its place; null out of doors and off all floor. */
  readonly space: Space | null;
  /** Null on outdoor ground. */
  readonly buildingId: BuildingId | null;
  /** Null where no fire compartment is drawn. */
  readonly compartment: CompartmentId | null;
  /** On open ground, a terrace or a roof. */
  readonly outdoors: boolean;
}

interface Known {
  readonly made: PlacedStore;
  readonly from: readonly unknown[];
}

const known = new WeakMap<AssetOf<'chemical-store'>, Known>();

/**
 * Where a store stands. A space that it names counts only on its own storey. O(points of the storey's outlines) once, as
 * long as neither it nor what is drawn there changes.
 */
export function placedStore(document: CampusDocument, store: AssetOf<'chemical-store'>): PlacedStore {
  const from = [document.spaces, document.outdoors, document.compartments, document.storeys];
  const last = known.get(store);
  if (last?.from.every((each, i) => each === from[i]) === true) return last.made;
  const made = placed(document, store);
  known.set(store, { made, from });
  return made;
}

function placed(document: CampusDocument, store: AssetOf<'chemical-store'>): PlacedStore {
  const { storey: storeyId, x, y } = store;
  const named = store.space === null ? null : lookUp(document.spaces, store.space);
  const space = named !== null && named.storey === storeyId ? named : spaceAt(document, storeyId, x, y);
  const outdoors =
    space === null
      ? standingAt(document, storeyId, x, y) === 'open'
      : space.use === 'roof' || space.use === 'outdoor';
  return {
    store,
    place: { storey: storeyId, space: space?.id ?? null, x, y },
    storeyId,
    space,
    buildingId: lookUp(document.storeys, storeyId)?.building ?? null,
    compartment: (space && fireCompartments(document, storeyId).get(space.id)) ?? null,
    outdoors,
  };
}
