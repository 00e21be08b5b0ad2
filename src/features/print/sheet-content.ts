import type { StoreySheet } from '../../model/derive/drawing/storey-sheet';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId, OpeningId } from '../../model/schema/ids';
import type { Ring } from '../../model/schema/polygon';
import type { Layout } from './paper';
import type { SheetLabel } from './sheet-labels';
import type { SheetWay } from './sheet-way';
import type { SignNumber } from './sign-numbers';
import type { StripText } from './strip-text';
import type { Run } from './uncovered-runs';

/** All that stands on a sheet of paper. */
export interface SheetContent {
  readonly layout: Layout;
  readonly sheet: StoreySheet;
  /** Outlines of rooms and grounds with their holes. */
  readonly areas: readonly (readonly Ring[])[];
  readonly labels: readonly SheetLabel[];
  readonly assets: readonly Asset[];
  /** Those of them that can't be counted on as of the sheet's day. */
  readonly absent: ReadonlySet<AssetId>;
  readonly uncovered: readonly Run[];
  readonly finalExits: ReadonlySet<OpeningId>;
  /** The way out, in a drill. */
  readonly way: SheetWay | null;
  /** Numbers of assets beside their signs. */
  readonly numbers: readonly SignNumber[];
  readonly text: StripText;
}
