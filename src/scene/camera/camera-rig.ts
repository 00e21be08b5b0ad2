import type { PlanView } from './plan-view';

const FLIGHT_MS = 420;
const DEFAULT_VIEW: PlanView = { x: 0, y: 0, z: 0, span: 40, azimuth: 0, tilt: 0.75, flat: false };

const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * Holds the view, flies to another one, and tells listeners of every change. Nothing runs while the view
 * rests: `step` is called by the frame loop and answers whether it wants another frame.
 */
export class CameraRig {
  #view: PlanView = DEFAULT_VIEW;
  #flight: { from: PlanView; to: PlanView; started: number } | null = null;
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
    this.#flight = { from, to: view, started: now };
    this.#set(from);
  }

  /** Moves along the flight; true while it goes on. */
  step(now: number): boolean {
    const flight = this.#flight;
    if (!flight) return false;
    const t = Math.min(1, (now - flight.started) / FLIGHT_MS);
    if (t >= 1) {
      this.jump(flight.to);
      return false;
    }
    const k = ease(t);
    const { from, to } = flight;
    this.#set({
      x: mix(from.x, to.x, k),
      y: mix(from.y, to.y, k),
      z: mix(from.z, to.z, k),
      span: Math.exp(mix(Math.log(from.span), Math.log(to.span), k)),
      azimuth: from.azimuth + shortTurn(from.azimuth, to.azimuth) * k,
      tilt: mix(from.flat ? 0 : from.tilt, to.flat ? 0 : to.tilt, k),
      flat: from.flat && to.flat,
    });
    return true;
  }

  #set(view: PlanView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

function shortTurn(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI);
  if (turn > Math.PI) return turn - 2 * Math.PI;
  return turn < -Math.PI ? turn + 2 * Math.PI : turn;
}
