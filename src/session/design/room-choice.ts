import { createStore, type StoreApi } from 'zustand/vanilla';
import { lookUp } from '../../model/schema/dictionary';
import type { SpaceId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { roomsSketch } from './unit-sketch';

export interface RoomChoiceState {
  /** Rooms that are ticked, all of one storey, in the order in which they were. */
  readonly rooms: readonly SpaceId[];
}

export interface RoomChoice {
  readonly state: StoreApi<RoomChoiceState>;
  /** Ticks a room, or takes the tick away. A unit is of one storey: ticks on another one go. */
  toggle(room: SpaceId): void;
  clear(): void;
}

const OWNER = 'chosen-rooms';

/** Rooms that a planner ticks, of one calculation unit or of several, to decide something about them together. */
export function createRoomChoice({ stores, sketcher }: SessionContext): RoomChoice {
  const state = createStore<RoomChoiceState>(() => ({ rooms: [] }));

  const choose = (rooms: readonly SpaceId[]): void => {
    state.setState({ rooms });
    const { document } = stores.plan.getState();
    const seen = document && rooms.length > 0 && stores.view.getState().role === 'planner';
    sketcher.draw(OWNER, seen ? roomsSketch(document, rooms) : null);
  };

  stores.plan.subscribe((now, before) => {
    const { rooms } = state.getState();
    if (now.document === before.document || rooms.length === 0) return;
    const { document } = now;
    // Rooms of another plan may have the same ids.
    const left =
      now.planKey !== before.planKey || document === null
        ? []
        : rooms.filter((id) => lookUp(document.spaces, id) !== null);
    choose(left);
  });
  stores.view.subscribe((now, before) => {
    if (now.role !== before.role) choose(state.getState().rooms);
  });

  return {
    state,
    toggle: (room) => {
      const { document } = stores.plan.getState();
      const storey = document && lookUp(document.spaces, room)?.storey;
      if (!storey) return;
      const { rooms } = state.getState();
      const here = rooms.filter((id) => document.spaces[id]?.storey === storey);
      choose(here.includes(room) ? here.filter((id) => id !== room) : [...here, room]);
    },
    clear: () => choose([]),
  };
}
