import type { MendIssue } from '../../model/edit/mend-issue';
import type { CampusDocument } from '../../model/schema/document';
import type { Stroke } from '../actions/shortcut';
import type { Sketch } from '../state/sketch-state';
import type { ToolState } from '../state/tool-state';
import { atTurn, NO_CHAIN, pointAdded, pointedAt, type Chain } from './chain';
import type { MendCore } from './mend-core';
import type { Tool } from './tool';

export const BACKSPACE: Stroke = {
  key: 'Backspace',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
};

type ChainState = Extract<ToolState, { readonly chain: Chain; readonly trouble: MendIssue | null }>;

/** What is done with the chain while its tool is in hand. */
export interface ChainHand<S> {
  /** What the tool holds; null when another one is in hand. */
  state(): S | null;
  set(chain: Chain, trouble?: MendIssue | null): void;
  finish(): void;
  /** Adds a point at metres and degrees from the last one. */
  addAt(metres: number, degrees: number): void;
}

/** What buttons do with a chain. */
export interface ChainVerbs extends Pick<ChainHand<never>, 'finish' | 'addAt'> {
  stepBack(): void;
}

export interface ChainTask<S extends ChainState> {
  /** Under which name it draws. */
  readonly owner: string;
  read(tool: ToolState): S | null;
  sketch(state: S): Sketch;
  /** Makes of the chain what it is for: why that can't be done, null when it is done, `wait` while there is too little of it. */
  build(state: S, document: CampusDocument): MendIssue | null | 'wait';
  key(state: S, stroke: Stroke, hand: ChainHand<S>): boolean;
}

/** A tool that puts points one after the other: each click adds one, a double click builds, Esc drops the chain. */
export function chainTool<S extends ChainState>(
  core: MendCore,
  task: ChainTask<S>,
): { readonly tool: Tool; readonly hand: ChainHand<S> } {
  const { stores, sketcher } = core;
  const state = (): S | null => task.read(stores.tool.getState());
  const set = (chain: Chain, trouble: MendIssue | null = null): void => {
    const now = state();
    if (now === null) return;
    const next = { ...now, chain, trouble };
    stores.tool.setState(next, true);
    sketcher.draw(task.owner, task.sketch(next));
  };
  const finish = (): void => {
    const [now, document] = [state(), core.document()];
    if (now === null || document === null) return;
    const trouble = task.build(now, document);
    if (trouble !== 'wait') set(trouble === null ? NO_CHAIN : now.chain, trouble);
  };
  const addAt = (metres: number, degrees: number): void => {
    const now = state();
    const point = now && atTurn(now.chain, metres, degrees);
    if (now?.chain.storey && point) set(pointAdded(now.chain, now.chain.storey, point));
  };
  const hand: ChainHand<S> = { state, set, finish, addAt };
  const tool: Tool = {
    hover: (pointer) => {
      const [now, document] = [state(), core.document()];
      if (now && document) set(pointedAt(now.chain, document, pointer, now.square), now.trouble);
    },
    click: (pointer) => {
      const [now, document] = [state(), core.document()];
      if (!now || !document) return;
      const { at } = pointedAt(now.chain, document, pointer, now.square);
      if (at) set(pointAdded(now.chain, pointer.storey, [at.x, at.y]));
    },
    doubleClick: finish,
    key: (stroke) => {
      const now = state();
      return now !== null && task.key(now, stroke, hand);
    },
    back: () => {
      const now = state();
      if (now === null || now.chain.points.length === 0) return false;
      set(NO_CHAIN);
      return true;
    },
    end: () => sketcher.draw(task.owner, null),
  };
  return { tool, hand };
}
