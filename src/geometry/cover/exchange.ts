import { seededRandom } from '../../base/random';
import type { Steps } from '../../base/steps';
import type { CountState } from './count-state';
import { COST_TOLERANCE } from './cover-cost';

/** Exchanges between two pauses, and between two times that gains are summed anew. */
const STRETCH = 16;

/** Steps for which a column that was given back doesn't return, about. One that came stays for up to as many as are chosen. */
const LONGEST_OUT = 20;

/**
 * Exchanges one column of `chosen` for a better one, again until none gains. Leaves `state` and `chosen` alike, pauses
 * after each column. Each exchange gains, so it ends. Cost O(columns) and what it touches for each column tried.
 */
export function* exchangeOnce(state: CountState, chosen: number[]): Steps<void> {
  for (let kept = 0, at = 0; kept < chosen.length; at = (at + 1) % chosen.length) {
    if (at === 0) state.refresh();
    const out = chosen[at]!;
    state.remove(out);
    let best = out;
    for (let c = 0; c < state.gain.length; c++) {
      if (state.gain[c]! > state.gain[best]! && state.inside[c] === 0) best = c;
    }
    // Summed anew: the kept gains drift, and would let two columns take each other's place for ever.
    if (state.gainOf(best) <= state.gainOf(out) * (1 + COST_TOLERANCE)) best = out;
    state.add(best);
    chosen[at] = best;
    kept = best === out ? kept + 1 : 0;
    yield;
  }
}

/**
 * Goes on where no single exchange gains: gives back the column that is missed least and takes the one that gains most,
 * even at a loss, but none that came or went lately (tabu search, Glover 1989; how long is drawn by `seed`). Leaves the
 * best choice met. Cost O(columns + rows of the chosen) and what it touches a step.
 */
export function* exchangeOn(state: CountState, chosen: number[], seed: number, steps: number): Steps<void> {
  if (chosen.length === 0) return;
  const random = seededRandom(seed);
  const barred = new Int32Array(state.gain.length);
  let best = chosen.slice();
  let most = state.worth();
  for (let step = 1; step <= steps; step++) {
    if (step % STRETCH === 0) {
      state.refresh();
      yield;
    }
    let at = -1;
    let least = Infinity;
    chosen.forEach((c, i) => {
      const missed = barred[c]! > step ? Infinity : state.lossOf(c);
      if (missed < least) [at, least] = [i, missed];
    });
    if (at < 0) continue;
    const out = chosen[at]!;
    state.remove(out);
    barred[out] = step + 2 + random.index(LONGEST_OUT);
    let into = -1;
    for (let c = 0; c < state.gain.length; c++) {
      if (state.inside[c] === 1 || barred[c]! > step) continue;
      if (into < 0 || state.gain[c]! > state.gain[into]!) into = c;
    }
    if (into < 0) into = out;
    state.add(into);
    barred[into] = step + 1 + random.index(Math.max(1, chosen.length - 1));
    chosen[at] = into;
    const worth = state.worth();
    if (worth > most * (1 + COST_TOLERANCE)) [best, most] = [chosen.slice(), worth];
  }
  for (const c of chosen) state.remove(c);
  for (const c of best) state.add(c);
  chosen.splice(0, chosen.length, ...best);
}
