import { assert } from '../../../../base/assert';
import type { AssetKind } from '../../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import { spot, type CampusIndex } from '../campus-index';

/** Things that stand where a fault was planted and that only records speak of, by story. */
export interface StoryAssets {
  /** D-L05: hydrants without water. */
  readonly dryHydrants: readonly string[];
  /** C-L08: the detector of the resuscitation room, offline. */
  readonly offlineDetector: string;
  /** C-L11: the door between the compartments. */
  readonly wedgedDoor: string;
  /** B-L03: three lights of the south corridor. */
  readonly corridorLights: readonly string[];
  /** C-L05: two lights of the refuge. */
  readonly refugeLights: readonly string[];
  /** C-L10: three detectors under dust caps. */
  readonly cappedDetectors: readonly string[];
  /** E-L01: four heads of the laundry under paint. */
  readonly paintedHeads: readonly string[];
  /** B1: heads over the stacks of the store. */
  readonly stackedHeads: readonly string[];
  /** C-L07: the sign that points to the lifts. A-L03: the hydrant behind the vending machine. */
  readonly wrongSign: string;
  readonly blockedHydrant: string;
}

const PAINTED = 4;
const DEAD_IN_CORRIDOR = 3;
const DEAD_IN_REFUGE = 2;
const UNDER_STACKS = 3;

/** Looks them up. Throws where the plan has too few. O(assets of the storeys). */
export function storyAssets(campus: CampusIndex): StoryAssets {
  const nearest = (kind: AssetKind, place: string, count: number): string[] => {
    const at = spot(place);
    const use = campus.room(at)?.use;
    const isInside = (asset: Asset): boolean => campus.roomOf(asset)?.use === use;
    // Those of the room, and of others of its use, before those that only hang near.
    const all = campus.byDistance(kind, at);
    const found = [...all.filter(isInside), ...all.filter((asset) => !isInside(asset))].slice(0, count);
    assert(found.length === count, `${kind} at ${place}: too few`, found.length);
    return found.map(({ id }) => id);
  };
  const one = (kind: AssetKind, place: string): string => nearest(kind, place, 1)[0] ?? '';
  return {
    dryHydrants: campus.on('hydrant', ['D-L05']).map(({ id }) => id),
    offlineDetector: one('smoke-detector', 'C-L08 RSE'),
    wedgedDoor: one('fire-door', 'C-L11 37.8,9.2'),
    corridorLights: nearest('emergency-light', 'B-L03 33.6,7.2', DEAD_IN_CORRIDOR),
    refugeLights: nearest('emergency-light', 'C-L05 RF', DEAD_IN_REFUGE),
    cappedDetectors: ['C-L10 S2E', 'C-L10 S4E', 'C-L10 DRE'].map((place) => one('smoke-detector', place)),
    paintedHeads: nearest('sprinkler-head', 'E-L01 LDY', PAINTED),
    stackedHeads: nearest('sprinkler-head', 'B1-G STA', UNDER_STACKS),
    wrongSign: one('exit-sign', 'C-L07 30.4,15.5'),
    blockedHydrant: one('hydrant', 'A-L03 42.6,29.4'),
  };
}

/** All of them: nobody replaced or tested them, or the fault would have been put right. */
export const badAssets = (assets: StoryAssets): ReadonlySet<string> =>
  new Set(Object.values(assets).flatMap((ids: string | readonly string[]) => ids));
