import type { Sketch } from './state/sketch-state';
import type { Stores } from './state/stores';

export interface Sketcher {
  /** Draws over the plan in the place of what that owner had drawn; null takes it away. */
  draw(owner: string, sketch: Sketch | null): void;
}

export function createSketcher(stores: Pick<Stores, 'sketches'>): Sketcher {
  return {
    draw: (owner, sketch) => {
      const { sketches } = stores.sketches.getState();
      if (sketch === null && !sketches.has(owner)) return;
      const next = new Map(sketches);
      if (sketch === null) next.delete(owner);
      else next.set(owner, sketch);
      stores.sketches.setState({ sketches: next });
    },
  };
}
