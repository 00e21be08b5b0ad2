import type { AssetId, StoreyId } from '../../model/schema/ids';
import type { Stroke } from '../actions/shortcut';

/** What the pointer says to a tool: a place on the floor of the shown storey, and how exact the hand is there. */
export interface ToolPointer {
  readonly storey: StoreyId;
  /** Metres of the plan. */
  readonly x: number;
  readonly y: number;
  /** Metres on the floor that a mouse or a finger reaches around that place: what lies within may be meant. */
  readonly reach: number;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
  readonly touch: boolean;
  /** The asset whose sign is under the pointer. */
  readonly asset: AssetId | null;
}

/**
 * A tool in hand. It keeps what it does in the tool store (one variant of `ToolState`), draws through `sketches`, and
 * computes every state from the start of its gesture, so that a lost pointer or Esc leaves nothing behind.
 */
export interface Tool {
  /** The pointer moves, nothing pressed. Also what a finger does before it lifts. */
  hover?(at: ToolPointer): void;
  click?(at: ToolPointer): void;
  doubleClick?(at: ToolPointer): void;
  /** A drag begins there: true = it is the tool's; else the camera's. */
  press?(at: ToolPointer): boolean;
  drag?(at: ToolPointer): void;
  /** The drag that `press` took ends; null = it was lost or let go outside, and nothing may change. */
  release?(at: ToolPointer | null): void;
  /** A key while the plan has the focus; true = used. Esc never comes here. */
  key?(stroke: Stroke): boolean;
  /** Esc: true = the tool took one step back and stays in hand. */
  back?(): boolean;
  /** The tool was put away, by whatever way: its sketch goes. */
  end?(): void;
}
