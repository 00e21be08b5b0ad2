interface Mark {
  readonly x: number;
  readonly y: number;
}

/** Steps until nothing touches: more than a page of marks in one corner takes. */
const ROUNDS = 300;
/** Of what is apart by so little less nobody sees it. */
const HAIR = 0.01;

/**
 * Round marks near the points that they are for, none over another, all on the paper as far as it has room: those that touch push
 * each other away. O(marks² · rounds).
 */
export function spreadMarks(
  points: readonly Mark[],
  radius: number,
  paper: { readonly width: number; readonly height: number },
): readonly Mark[] {
  const kept = (value: number, size: number): number => Math.min(size - radius, Math.max(radius, value));
  const marks = points.map(({ x, y }) => ({ x: kept(x, paper.width), y: kept(y, paper.height) }));
  for (let round = 0; round < ROUNDS; round++) {
    let touched = false;
    marks.forEach((one, i) => {
      for (let k = i + 1; k < marks.length; k++) {
        const other = marks[k]!;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(dx, dy);
        const missing = 2 * radius - apart;
        if (missing < HAIR) continue;
        touched = true;
        // At one point they part in directions of their own.
        const turn = i + k;
        const [ux, uy] = apart < HAIR ? [Math.cos(turn), Math.sin(turn)] : [dx / apart, dy / apart];
        const step = missing / 2 + HAIR;
        one.x = kept(one.x - ux * step, paper.width);
        one.y = kept(one.y - uy * step, paper.height);
        other.x = kept(other.x + ux * step, paper.width);
        other.y = kept(other.y + uy * step, paper.height);
      }
    });
    if (!touched) break;
  }
  return marks;
}
