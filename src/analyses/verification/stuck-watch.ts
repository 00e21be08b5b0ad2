import type { CrowdSteps } from '../../simulation/run-crowd';

/** Nobody got on for so long, seconds: they are stuck. */
const STUCK_AFTER = 60;
/** Who has less way left by this than ever before got on, metres. */
const GOT_ON = 0.1;
/** Ways are looked at so often, seconds. */
const LOOK_EVERY = 1;
const ROUNDING = 1e-6;

/** A crowd that doesn't get on. */
export interface Stuck {
  /** Seconds after the beginning from which on nobody got on. */
  readonly since: number;
  /** Who was inside then. */
  readonly people: number;
}

/**
 * Tells when a crowd is stuck: for 60 s nobody left or set out, and nobody of those who walk came 0.1 m nearer to where they walk to
 * than they had been before. Who turns to another exit begins anew, which by itself is no progress. Time in which all who are inside
 * wait to set out doesn't count. `take` is called before the first step and after each.
 */
export class StuckWatch {
  /** Null until nobody has got on for 60 s. */
  stuck: Stuck | null = null;
  #since = 0;
  #inside = -1;
  #walking = 0;
  /** Per person: least metres of way left so far, and to where. */
  #least = new Float64Array(0);
  #guide = new Int32Array(0);

  /** O(people) each second of the run, else O(1). */
  take({ step, run }: CrowdSteps): void {
    const { crowd, dt } = run;
    if (this.stuck !== null || step % Math.max(1, Math.round(LOOK_EVERY / dt)) !== 0) return;
    if (this.#least.length !== crowd.count) {
      this.#least = new Float64Array(crowd.count).fill(Infinity);
      this.#guide = new Int32Array(crowd.count).fill(-1);
    }
    let walking = 0;
    let gotOn = crowd.aliveCount !== this.#inside;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 0) continue;
      walking++;
      const way = crowd.onward[i]! + Math.hypot(crowd.toX[i]! - crowd.x[i]!, crowd.toY[i]! - crowd.y[i]!);
      if (this.#guide[i] !== crowd.guide[i]) {
        this.#guide[i] = crowd.guide[i]!;
        this.#least[i] = way;
      } else if (way < this.#least[i]! - GOT_ON) {
        this.#least[i] = way;
        gotOn = true;
      }
    }
    gotOn ||= walking > this.#walking || walking === 0;
    this.#inside = crowd.aliveCount;
    this.#walking = walking;
    const seconds = step * dt;
    if (gotOn) this.#since = seconds;
    else if (seconds - this.#since >= STUCK_AFTER - ROUNDING) {
      this.stuck = { since: this.#since, people: crowd.aliveCount };
    }
  }
}
