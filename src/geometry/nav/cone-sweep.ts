import { LENIENT, TIE, type SearchState } from './search-state';

/**
 * Follows the cones on the search's stack, all from one bend (`root`, at `base` metres), through the triangles
 * (triangular expansion: Bungiu et al. 2014): labels the fans and samples that they see, splits at each corner.
 * A cone is dropped where the bound can't be met, and where a fan of the triangle behind offers ways to
 * everything in it that are shorter (Xin & Wang 2009, theorem 3.2). Shape of one turn: take a cone and the
 * half-edge it leaves through, prune, cross, look at the samples and the corner beyond, push what goes on.
 */
export function sweepCones(search: SearchState, root: number, base: number): void {
  const { walk, cones, fans, samples, generation } = search;
  const { twin, fanOf, bends, cornerFrom, nav } = walk;
  const { x, y, jump, jumpX, jumpY } = nav;
  const { triangleStart, x: sampleX, y: sampleY } = nav.samples;
  const { stamp, distance, root: rootOf } = fans;
  const { distance: sampleDistance, root: sampleRoot, touched } = samples;
  // As locals: some loaders turn an imported constant into a call.
  const lenient = LENIENT;
  const tie = TIE;
  const withSamples = search.withSamples;
  const target = search.target;
  while (cones.size > 0) {
    const top = --cones.size;
    const code = cones.edges[top]!;
    let via = cones.vias[top]!;
    const out = code >> 2;
    const at = top * 6;
    let ix = cones.rays[at]!;
    let iy = cones.rays[at + 1]!;
    const rx = cones.rays[at + 2]!;
    const ry = cones.rays[at + 3]!;
    const lx = cones.rays[at + 4]!;
    const ly = cones.rays[at + 5]!;

    // The window: where the right and the left ray meet the edge, from p (right end) to q (left end).
    const outNext = out % 3 === 2 ? out - 2 : out + 1;
    const px = x[out]! - ix;
    const py = y[out]! - iy;
    const qx = x[outNext]! - ix;
    const qy = y[outNext]! - iy;
    const pr = rx * py - ry * px;
    const qr = rx * qy - ry * qx;
    const pl = lx * py - ly * px;
    const ql = lx * qy - ly * qx;
    const sr = pr < 0 && qr > 0 ? pr / (pr - qr) : 0;
    const sl = pl < 0 && ql > 0 ? pl / (pl - ql) : 1;
    const ex = qx - px;
    const ey = qy - py;
    const rightX = px + sr * ex;
    const rightY = py + sr * ey;
    const leftX = px + sl * ex;
    const leftY = py + sl * ey;
    const room = search.bound - base;
    const toRight = Math.sqrt(rightX * rightX + rightY * rightY);
    const toLeft = Math.sqrt(leftX * leftX + leftY * leftY);
    if (toRight > room && toLeft > room) {
      // Only the foot of the perpendicular, if it lies in the window, can be nearer.
      if (rightX * ex + rightY * ey > 0 || leftX * ex + leftY * ey < 0) continue;
      const area = px * ey - py * ex;
      if (area * area > room * room * (ex * ex + ey * ey)) continue;
    }
    const fp = fanOf[out]!;
    if (stamp[fp] === generation && rootOf[fp] !== root) {
      const bx = leftX - px;
      const by = leftY - py;
      if (distance[fp]! + Math.sqrt(bx * bx + by * by) < base + toLeft - tie) continue;
    }
    const fq = fanOf[outNext]!;
    if (stamp[fq] === generation && rootOf[fq] !== root) {
      const bx = rightX - qx;
      const by = rightY - qy;
      if (distance[fq]! + Math.sqrt(bx * bx + by * by) < base + toRight - tie) continue;
    }
    const outBack = out % 3 === 0 ? out + 2 : out - 1;
    const ft = fanOf[outBack]!;
    if ((code & 2) === 0 && stamp[ft] === generation && rootOf[ft] !== root) {
      const fromLeft = (code & 1) === 1;
      const bx = (fromLeft ? leftX : rightX) - (x[outBack]! - ix);
      const by = (fromLeft ? leftY : rightY) - (y[outBack]! - iy);
      if (distance[ft]! + Math.sqrt(bx * bx + by * by) < base + (fromLeft ? toLeft : toRight) - tie) continue;
    }

    const into = twin[out]!;
    const shift = jump[out]!;
    if (shift !== 0) {
      ix += jumpX[shift]!;
      iy += jumpY[shift]!;
      via = search.crossings.add(out, via);
    }
    const triangle = (into / 3) | 0;
    const first = 3 * triangle;
    const right = into === first + 2 ? first : into + 1;
    const left = into === first ? first + 2 : into - 1;
    const tolR = lenient * (Math.abs(rx) + Math.abs(ry));
    const tolL = lenient * (Math.abs(lx) + Math.abs(ly));

    if (withSamples) {
      const end = triangleStart[triangle + 1]!;
      const roomSquare = room * room;
      for (let s = triangleStart[triangle]!; s < end; s++) {
        const vx = sampleX[s]! - ix;
        const vy = sampleY[s]! - iy;
        if (rx * vy - ry * vx < -tolR || lx * vy - ly * vx > tolL) continue;
        const square = vx * vx + vy * vy;
        const old = sampleDistance[s]!;
        const better = old - base;
        if (better <= 0 || square >= better * better) continue;
        if (old === Infinity) {
          if (square > roomSquare) continue;
          touched[samples.touchedCount++] = s;
        }
        sampleDistance[s] = base + Math.sqrt(square);
        sampleRoot[s] = root;
      }
    }
    if (target !== null) {
      target.seen(triangle, ix, iy, rx, ry, lx, ly, base, root, via, lenient);
      if (target.length < search.bound) search.bound = target.length;
    }

    // The corner beyond, c.
    const cx = x[left]! - ix;
    const cy = y[left]! - iy;
    const cr = rx * cy - ry * cx;
    const cl = lx * cy - ly * cx;
    if (cr >= -tolR && cl <= tolL) {
      const fan = fanOf[left]!;
      const length = base + Math.sqrt(cx * cx + cy * cy);
      const old = stamp[fan] === generation ? distance[fan]! : Infinity;
      if (length <= search.bound && length <= old + tie) {
        let angle = 0;
        if (bends[fan] === 1) {
          const ox = x[into]! - x[left]!;
          const oy = y[into]! - y[left]!;
          angle = cornerFrom[left]! + Math.max(0, Math.atan2(oy * cx - ox * cy, -(ox * cx + oy * cy)));
        }
        search.label(fan, length, angle, left, ix, iy, root, via);
      }
    }

    if (cones.size + 2 > cones.edges.length) cones.grow();
    if (cr > 0 && twin[right]! >= 0) {
      const to = cones.size++;
      const narrow = cl < 0;
      cones.edges[to] = right * 4;
      cones.vias[to] = via;
      const next = to * 6;
      cones.rays[next] = ix;
      cones.rays[next + 1] = iy;
      cones.rays[next + 2] = rx;
      cones.rays[next + 3] = ry;
      cones.rays[next + 4] = narrow ? cx : lx;
      cones.rays[next + 5] = narrow ? cy : ly;
    }
    if (cl < 0 && twin[left]! >= 0) {
      const to = cones.size++;
      const narrow = cr > 0;
      cones.edges[to] = left * 4 + 1;
      cones.vias[to] = via;
      const next = to * 6;
      cones.rays[next] = ix;
      cones.rays[next + 1] = iy;
      cones.rays[next + 2] = narrow ? cx : rx;
      cones.rays[next + 3] = narrow ? cy : ry;
      cones.rays[next + 4] = lx;
      cones.rays[next + 5] = ly;
    }
  }
}
