import type { StoreApi } from 'zustand/vanilla';
import type { OpeningId, SpaceId } from '../../model/schema/ids';
import type { PlanPoint } from '../state/plan-point';
import type { Sketch } from '../state/sketch-state';
import type { EgressChoice, EgressState } from './egress-state';

/** What is done about ways out. */
export interface Egress {
  readonly state: StoreApi<EgressState>;
  /** Keeps field and result true to plan, hour and choice until the returned function is called. */
  watch(): () => void;
  choose(part: Partial<EgressChoice>): void;
  /** Shuts a door in the what-if, or opens it again. What the hour locks stays locked. */
  toggleClosed(id: OpeningId): void;
  openAll(): void;
  /** Draws the two best ways of a room, from its farthest point, and shows where they lead. */
  showRoom(space: SpaceId): void;
  /** Draws the two best ways from a place. */
  showPlace(at: PlanPoint): void;
  /** Draws what a finding of the result speaks of: the way that is too long, the exit, the room. */
  showFinding(id: string): void;
  /** Shows the next finding of the shown storey, of the plan where it has none: the gravest first, and round again. */
  nextFinding(): void;
  /** Takes away what was drawn. */
  clearPlace(): void;
  /** Takes the tool in hand whose clicks ask for the ways of a place, or puts it away; what is drawn stays. */
  toggleTool(): void;
  /** Draws over the plan for as long as somebody looks; null takes away what was drawn. */
  draw(sketch: Sketch | null): void;
  /** Ranks the doors by what their loss does. */
  findDoors(): void;
  stopDoors(): void;
  /** Asks again, after a failure or when it was stopped. */
  retry(): void;
  /** Calls the check off; the floor stays true. */
  stop(): void;
}
