import type { StoreyId } from '../../../src/model/schema/ids';
import type { ToolPointer } from '../../../src/session/tools/tool';

/** A mouse at a place of the plan, no key held unless told. */
export const pointerAt = (
  storey: StoreyId,
  x: number,
  y: number,
  more: Partial<ToolPointer> = {},
): ToolPointer => ({
  storey,
  x,
  y,
  reach: 0.3,
  shift: false,
  alt: false,
  mod: false,
  touch: false,
  asset: null,
  ...more,
});
