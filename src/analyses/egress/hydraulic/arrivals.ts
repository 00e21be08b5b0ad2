/** How many have come by when: straight between points, upright where several come at once. */
export interface Arrival {
  /** Seconds. */
  readonly at: number;
  /** Persons so far; never falls. */
  readonly count: number;
}
export type Arrivals = readonly Arrival[];

const last = (arrivals: Arrivals): Arrival | undefined => arrivals.at(-1);

export const headsOf = (arrivals: Arrivals): number => last(arrivals)?.count ?? 0;

/** So many, evenly from one time to another; all at once where the two are one. O(1). */
export const evenly = (persons: number, from: number, to: number): Arrivals =>
  persons === 0
    ? []
    : [
        { at: from, count: 0 },
        { at: to, count: persons },
      ];

/** The same people later, seconds. O(points). */
export const later = (arrivals: Arrivals, seconds: number): Arrivals =>
  seconds === 0 ? arrivals : arrivals.map(({ at, count }) => ({ at: at + seconds, count }));

/** The most that come in a second; infinite where several come at once. O(points). */
export function steepest(arrivals: Arrivals): number {
  let most = 0;
  for (let i = 1; i < arrivals.length; i++) {
    const [from, to] = [arrivals[i - 1]!, arrivals[i]!];
    if (to.count > from.count) most = Math.max(most, (to.count - from.count) / (to.at - from.at));
  }
  return most;
}

/** Reads counts at times that only grow, just before and just after each. */
function reader(arrivals: Arrivals): (at: number) => readonly [before: number, after: number] {
  let next = 0;
  return (at) => {
    while (next < arrivals.length && arrivals[next]!.at < at) next++;
    const from = arrivals[next - 1];
    const to = arrivals[next];
    if (to === undefined) return [from?.count ?? 0, from?.count ?? 0];
    if (to.at === at) {
      const before = to.count;
      while (arrivals[next + 1]?.at === at) next++;
      return [before, arrivals[next]!.count];
    }
    if (from === undefined) return [0, 0];
    const count = from.count + ((at - from.at) / (to.at - from.at)) * (to.count - from.count);
    return [count, count];
  };
}

/** All of several. O(points · streams). */
export function together(streams: readonly Arrivals[]): Arrivals {
  if (streams.length === 1) return streams[0]!;
  const times = [...new Set(streams.flatMap((stream) => stream.map(({ at }) => at)))].toSorted(
    (a, b) => a - b,
  );
  const readers = streams.map(reader);
  const sum: Arrival[] = [];
  for (const at of times) {
    let [before, after] = [0, 0];
    for (const read of readers) {
      const [one, other] = read(at);
      before += one;
      after += other;
    }
    sum.push({ at, count: before });
    if (after > before) sum.push({ at, count: after });
  }
  return sum;
}

/** How many have come at a time, those that come just then among them. O(points). */
export const countAt = (arrivals: Arrivals, at: number): number => reader(arrivals)(at)[1];

/** Tells when the n-th has come, of numbers that only grow; infinite when nobody is. Rounding of sums is forgiven. O(points) for all. */
function clock(arrivals: Arrivals): (count: number) => number {
  const heads = headsOf(arrivals);
  let next = 0;
  return (count) => {
    // More than rounding is missing: some never come.
    if (arrivals.length === 0 || count - heads > 1e-6 * Math.max(1, count)) return Infinity;
    const wanted = Math.min(count, heads);
    while (arrivals[next]!.count < wanted) next++;
    const to = arrivals[next]!;
    const from = arrivals[next - 1];
    if (from === undefined || to.count === from.count) return to.at;
    return from.at + ((wanted - from.count) / (to.count - from.count)) * (to.at - from.at);
  };
}

/** When the n-th has come; infinite when nobody is. O(points). */
export const timeOf = (arrivals: Arrivals, count: number): number => clock(arrivals)(count);

/** People who pass a narrow place, and who wait before it. */
export interface Passing {
  readonly passed: Arrivals;
  /** Persons at once, at most. */
  readonly longestQueue: number;
  /** Seconds. */
  readonly longestWait: number;
}

/**
 * In the order in which they come, no more than `capacity` in a second. Through a place that lets nobody pass nobody passes, and all
 * wait for ever. O(points · log points).
 */
export function passing(arrivals: Arrivals, capacity: number): Passing {
  const first = arrivals[0];
  if (first === undefined) return { passed: [], longestQueue: 0, longestWait: 0 };
  const heads = headsOf(arrivals);
  if (capacity <= 0) return { passed: [], longestQueue: heads, longestWait: Infinity };
  const passed: Arrival[] = [{ at: first.at, count: 0 }];
  let queue = 0;
  let longestQueue = 0;
  let from = { at: first.at, count: 0 };
  /** Up to the last point they passed at the full rate, and some were left: the line goes on. */
  let full = false;
  for (const to of arrivals) {
    const seconds = to.at - from.at;
    const came = to.count - from.count;
    // What drains the queue is the time that people who come don't fill.
    const spare = seconds * capacity - came;
    if (queue > 0 && spare > queue) {
      const drained = from.at + (queue * seconds) / spare;
      if (full) passed.pop();
      passed.push({ at: drained, count: from.count + ((drained - from.at) / seconds) * came });
      full = false;
    }
    queue = Math.max(0, queue - spare);
    longestQueue = Math.max(longestQueue, queue);
    if (seconds > 0) {
      if (full) passed.pop();
      passed.push({ at: to.at, count: to.count - queue });
      full = queue > 0;
    }
    from = to;
  }
  if (queue > 0) {
    if (full) passed.pop();
    passed.push({ at: from.at + queue / capacity, count: heads });
  }
  return { passed, longestQueue, longestWait: longestQueue === 0 ? 0 : longestWaitOf(arrivals, passed) };
}

/** Waits grow and shrink in straight lines between the points of both. */
function longestWaitOf(arrivals: Arrivals, passed: Arrivals): number {
  const [came, went] = [clock(arrivals), clock(passed)];
  const counts = [...arrivals, ...passed].map(({ count }) => count).toSorted((a, b) => a - b);
  return counts.reduce((most, count) => Math.max(most, went(count) - came(count)), 0);
}
