import { BufferAttribute, BufferGeometry, DynamicDrawUsage, LineBasicMaterial, LineSegments } from 'three';
import type { Evacuation } from '../../session/evacuation/evacuation';
import { WalkedWays } from '../../session/evacuation/walked-ways';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { onFloors, shownFloors } from './drawn-floors';

/** Of one line: where many lie over each other they are told from few. */
const OPACITY = 0.22;
/** Over the floor, and over the edges of steps, metres. */
const OVER_FLOOR = 0.12;
/** Milliseconds that are worked at once; the page answers in between. */
const SLICE = 6;
/** Over the floor's tint, under people and signs. */
const ORDER = 4;

/** The ways that people took until the time that is on show, on the floors that are drawn: one draw call, made in slices. */
export class WalkedPaths {
  readonly #material = new LineBasicMaterial({ transparent: true, opacity: OPACITY, depthWrite: false });
  readonly lines = new LineSegments(new BufferGeometry(), this.#material);
  readonly #stage: Stage;
  readonly #evacuation: Evacuation;
  #ways: WalkedWays | null = null;
  /** Stretches that the graphics card has. */
  #given = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(stage: Stage, evacuation: Evacuation) {
    this.#stage = stage;
    this.#evacuation = evacuation;
    this.lines.frustumCulled = false;
    this.lines.renderOrder = ORDER;
    this.lines.visible = false;
    this.lines.position.z = OVER_FLOOR;
  }

  setLook({ accent }: Palette): void {
    this.#material.color.set(accent);
  }

  /** Follows what is recorded and which floors are drawn; answers what ends that. */
  listen(): () => void {
    const { store, playback } = this.#evacuation;
    const again = (): void => {
      this.#ways = null;
      this.#work();
    };
    again();
    const stops = [
      playback.watch(() => this.#work()),
      store.subscribe((now, before) => {
        if (now.paths !== before.paths) again();
      }),
      onFloors(this.#stage, again),
    ];
    return () => {
      stops.forEach((stop) => stop());
      if (this.#timer !== null) clearTimeout(this.#timer);
      this.#timer = null;
    };
  }

  /** Called with each frame: shows what had been walked by the time that is on show. O(stretches that are new). */
  frame(): void {
    const ways = this.#ways;
    const walked = ways?.walkedBy(this.#evacuation.playback.seconds) ?? 0;
    this.lines.visible = walked > 0;
    if (ways === null || walked === 0) return;
    const { geometry } = this.lines;
    const known = geometry.attributes['position'];
    if (known?.array !== ways.ends) {
      // The card keeps what it was given under the old attribute until that is let go.
      geometry.dispose();
      geometry.setAttribute('position', new BufferAttribute(ways.ends, 3).setUsage(DynamicDrawUsage));
    } else if (known instanceof BufferAttribute && this.#given < ways.count) {
      known.addUpdateRange(6 * this.#given, 6 * (ways.count - this.#given));
      known.needsUpdate = true;
    }
    this.#given = ways.count;
    geometry.setDrawRange(0, 2 * walked);
    // In plan nothing stands over them.
    this.#material.depthTest = !this.#stage.rig.view.flat;
  }

  dispose(): void {
    this.lines.geometry.dispose();
    this.#material.dispose();
  }

  /** Looks at what is recorded and wasn't looked at yet, slice by slice. */
  #work(): void {
    const { playback, store } = this.#evacuation;
    const { recording, storeys, recorded } = playback;
    if (!store.getState().paths || recording === null) {
      this.#ways = null;
      this.lines.geometry.dispose();
      this.lines.geometry.deleteAttribute('position');
      this.#stage.requestFrame();
      return;
    }
    if (this.#timer !== null) return;
    if (this.#ways?.of !== recording) {
      const floors = shownFloors(this.#stage);
      // Of storeys that aren't drawn somebody may be seen on a stair, but no ways.
      const lifts = storeys.map((id) => {
        const floor = floors.get(id);
        return floor?.from === -Infinity ? floor.lift : null;
      });
      this.#ways = new WalkedWays(recording, lifts, this.#stage.origin);
    }
    const until = performance.now() + SLICE;
    let more = true;
    while (more && performance.now() < until) more = this.#ways.advance(recorded);
    this.#evacuation.tellPaths(this.#ways.every);
    this.#stage.requestFrame();
    if (!more) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#work();
    });
  }
}
