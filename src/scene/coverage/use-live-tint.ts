import { useEffect } from 'react';
import type { Stage } from '../stage';

/** A picture that says whether what is known by now makes it another one. */
interface LiveTint {
  update(): boolean;
}

/** A store, as far as one only listens to it. */
interface Watched {
  subscribe(listener: () => void): () => void;
}

/**
 * Keeps a tint true to a store, the plan and the shown storey: it listens to them itself and asks for a frame, without React in
 * between, so that it follows a hand.
 */
export function useLiveTint(stage: Stage, tint: LiveTint, state: Watched): void {
  useEffect(() => {
    const { plan, view } = stage.session;
    const show = (): void => {
      if (tint.update()) stage.requestFrame();
    };
    show();
    const stops = [
      state.subscribe(show),
      plan.subscribe((now, before) => {
        if (now.document !== before.document) show();
      }),
      view.subscribe((now, before) => {
        if (now.storey !== before.storey) show();
      }),
      stage.onOrigin(show),
    ];
    return () => {
      stops.forEach((stop) => stop());
      stage.requestFrame();
    };
  }, [stage, tint, state]);
}
