import type { Stroke } from '../actions/shortcut';
import type { Stores } from '../state/stores';
import type { ToolState } from '../state/tool-state';
import type { Tool, ToolPointer } from './tool';

type Kind = ToolState['kind'];

/** The tools that there are, and the one in hand (the tool store says which). Pointer and keys go to that one. */
export interface ToolBox {
  /** Tells what a kind of tool does; done once by whoever brings the tool, before it is taken. */
  add(kind: Kind, tool: Tool): void;
  /** Takes a tool in hand; the one before is put away. */
  take(state: ToolState): void;
  /** Back to selecting. */
  putAway(): void;
  hover(at: ToolPointer): void;
  click(at: ToolPointer): void;
  doubleClick(at: ToolPointer): void;
  press(at: ToolPointer): boolean;
  drag(at: ToolPointer): void;
  release(at: ToolPointer | null): void;
  key(stroke: Stroke): boolean;
  /** Whoever holds something without a tool is asked first on Esc; true = it put that back. */
  onBack(handler: () => boolean): void;
  /** Esc: one step back within the tool, else puts it away; false when none was in hand. */
  back(): boolean;
}

export function createToolBox(stores: Pick<Stores, 'tool'>): ToolBox {
  const tools = new Map<Kind, Tool>();
  const holders: (() => boolean)[] = [];
  const inHand = (): Tool | undefined => tools.get(stores.tool.getState().kind);
  stores.tool.subscribe((now, before) => {
    if (now.kind !== before.kind) tools.get(before.kind)?.end?.();
  });
  const take = (state: ToolState): void => stores.tool.setState(state, true);
  return {
    add: (kind, tool) => void tools.set(kind, tool),
    take,
    putAway: () => take({ kind: 'select' }),
    hover: (at) => inHand()?.hover?.(at),
    click: (at) => inHand()?.click?.(at),
    doubleClick: (at) => inHand()?.doubleClick?.(at),
    press: (at) => inHand()?.press?.(at) ?? false,
    drag: (at) => inHand()?.drag?.(at),
    release: (at) => inHand()?.release?.(at),
    key: (stroke) => inHand()?.key?.(stroke) ?? false,
    onBack: (handler) => void holders.push(handler),
    back: () => {
      if (holders.some((handler) => handler())) return true;
      if (stores.tool.getState().kind === 'select') return false;
      if (!inHand()?.back?.()) take({ kind: 'select' });
      return true;
    },
  };
}
