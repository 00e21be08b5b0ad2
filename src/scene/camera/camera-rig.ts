import { flightBetween, type Flight } from './flight';
import type { PlanView } from './plan-view';

const DEFAULT_VIEW: PlanView = { x: 0, y: 0, z: 0, span: 40, azimuth: 0, tilt: 0.75, flat: false };

/**
 * Holds the view, flies to another one, and tells listeners of every change. Nothing runs while the view
 * rests: `step` is called by the frame loop and answers whether it wants another frame.
 */
export class CameraRig {
  #view: PlanView = DEFAULT_VIEW;
  #flight: { path: Flight; to: PlanView; started: number } | null = null;
  readonly #listeners = new Set<() => void>();
  /** People who ask their system for less motion are put there at once. */
  readonly #still: () => boolean;

  constructor(still: () => boolean) {
    this.#still = still;
  }

  get view(): PlanView {
    return this.#view;
  }

  /** Where the view will be when it has come to rest. */
  get goal(): PlanView {
    return this.#flight?.to ?? this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts the view there at once and ends any flight. */
  jump(view: PlanView): void {
    this.#flight = null;
    this.#set(view);
  }

  /** Flies there, or jumps where motion is unwanted. */
  fly(view: PlanView, now: number): void {
    if (this.#still()) {
      this.jump(view);
      return;
    }
    // A flat view has no tilt to fly through, so a change of projection starts from straight down.
    const from = this.#view.flat && !view.flat ? { ...this.#view, tilt: 0, flat: false } : this.#view;
    this.#flight = { path: flightBetween(from, view), to: view, started: now };
    this.#set(from);
  }

  /** Moves along the flight; true while it goes on. */
  step(now: number): boolean {
    const flight = this.#flight;
    if (!flight) return false;
    const t = (now - flight.started) / flight.path.duration;
    if (t >= 1) {
      this.jump(flight.to);
      return false;
    }
    this.#set(flight.path.at(t));
    return true;
  }

  #set(view: PlanView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
