import type { AssetId, StoreyId } from '../../model/schema/ids';

/** A point of the plan: metres on a storey. */
export interface PlanPoint {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** One union says what the user is doing; nothing else keeps such a flag. */
export type ToolState =
  | { readonly kind: 'select' }
  | { readonly kind: 'place'; readonly assetKind: 'extinguisher' }
  | {
      readonly kind: 'move';
      readonly id: AssetId;
      /** Where it stood when the drag began: what Esc puts back. */
      readonly from: PlanPoint;
      readonly at: PlanPoint;
    };

export const initialTool: ToolState = { kind: 'select' };
