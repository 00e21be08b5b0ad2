import { ASSET_GROUPS, kindsOfGroup, type AssetGroup } from '../../model/query/asset-groups';
import { ASSET_KINDS, type AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { ROLE_KINDS, shownKinds, type Layers } from '../../session/layers';

/** What of a storey is printed: what the picture shows, what the job looks at, what is for one purpose, or all there is. */
export const SHEET_SHOWS = ['picture', 'job', ...ASSET_GROUPS, 'all'] as const;
export type SheetShows = (typeof SHEET_SHOWS)[number];

const isGroup = (shows: SheetShows): shows is AssetGroup => ASSET_GROUPS.some((each) => each === shows);

/** The kinds that a sheet shows, what matters most first. O(kinds). */
export function sheetKinds(shows: SheetShows, view: Layers): readonly AssetKind[] {
  if (isGroup(shows)) return kindsOfGroup(shows);
  const job = ROLE_KINDS[view.role];
  if (shows === 'job') return job;
  if (shows === 'all') return [...job, ...ASSET_KINDS.filter((kind) => !job.includes(kind))];
  return shownKinds(view);
}

/** Ways to print a storey that has these kinds on it: those of which it has nothing are left out. O(kinds). */
export const sheetChoices = (there: ReadonlySet<AssetKind>): readonly SheetShows[] =>
  SHEET_SHOWS.filter((shows) => !isGroup(shows) || kindsOfGroup(shows).some((kind) => there.has(kind)));

/** Those of the kinds of which anything is drawn: what is retired isn't. In the order of `kinds`. O(kinds + assets). */
export function kindsThere(
  kinds: readonly AssetKind[],
  assets: readonly Pick<Asset, 'kind' | 'retired'>[],
): readonly AssetKind[] {
  const there = new Set(assets.flatMap(({ kind, retired }) => (retired ? [] : [kind])));
  return kinds.filter((kind) => there.has(kind));
}
