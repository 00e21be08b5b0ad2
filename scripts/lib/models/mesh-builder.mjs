import { linearBytes } from './colours.mjs';

/** Positions are whole halves of a millimetre: what 16 bits hold for things up to 16 m. */
export const STEP = 0.0005;
/** Cosine of the angle up to which neighbouring parts of something turned look round. */
const SMOOTH = 0.7;
/** A round bar under this radius shows neither its corners nor its ends, metres. */
const THIN = 0.012;
/** From where the coarse level is drawn a part under this is hardly more than four pixels, metres. */
const LOST = 0.05;

/**
 * Collects triangles of one model. Its frame: x to where the thing faces, y to the right of whoever looks at it, z up;
 * metres from where it is mounted. Faces are counter-clockwise from outside. Vertices that are equal are kept once.
 */
export class MeshBuilder {
  positions = [];
  normals = [];
  colours = [];
  indices = [];
  #known = new Map();

  /** @param {boolean} fine whether small parts and round sides are worth their triangles */
  constructor(fine) {
    this.fine = fine;
  }

  /** Sides of something round of radius `r`: more for what is large. */
  sides(r) {
    const wanted = r < THIN ? 4 : r < 0.03 ? 6 : r < 0.07 ? 7 : r < 0.3 ? 9 : 12;
    return this.fine ? wanted : Math.max(4, Math.min(7, Math.ceil(wanted / 2)));
  }

  /** Is a part so small that it isn't seen from where the coarse level is drawn? */
  #lost(...extents) {
    return !this.fine && Math.max(...extents.map(Math.abs)) < LOST;
  }

  #vertex(colour, [x, y, z], [nx, ny, nz]) {
    const at = [x, y, z].map((value) => Math.round(value / STEP));
    const normal = [nx, ny, nz].map((value) => Math.round(value * 127));
    const key = `${at.join()} ${normal.join()} ${colour}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.positions.length / 3;
    this.positions.push(...at);
    this.normals.push(...normal);
    this.colours.push(...linearBytes(colour));
    this.#known.set(key, index);
    return index;
  }

  /** A convex polygon; `normals` a corner where it is to look round, else flat. */
  face(colour, corners, normals = null) {
    const flat = normals ?? corners.map(() => normalOf(corners));
    // Corners that fall together, as at the tip of a cone, would make triangles of no area.
    const apart = corners.map((corner, i) => !same(corner, corners[(i + 1) % corners.length]));
    const ids = corners.flatMap((corner, i) => (apart[i] ? [this.#vertex(colour, corner, flat[i])] : []));
    for (let i = 2; i < ids.length; i++) this.indices.push(ids[0], ids[i - 1], ids[i]);
  }

  /** An upright box by its extents along the three axes. */
  box(colour, [x0, x1], [y0, y1], [z0, z1]) {
    if (this.#lost(x1 - x0, y1 - y0, z1 - z0)) return;
    const p = (x, y, z) => [x, y, z];
    this.face(colour, [p(x1, y0, z0), p(x1, y1, z0), p(x1, y1, z1), p(x1, y0, z1)]);
    this.face(colour, [p(x0, y1, z0), p(x0, y0, z0), p(x0, y0, z1), p(x0, y1, z1)]);
    this.face(colour, [p(x0, y1, z0), p(x0, y1, z1), p(x1, y1, z1), p(x1, y1, z0)]);
    this.face(colour, [p(x0, y0, z0), p(x1, y0, z0), p(x1, y0, z1), p(x0, y0, z1)]);
    this.face(colour, [p(x0, y0, z1), p(x1, y0, z1), p(x1, y1, z1), p(x0, y1, z1)]);
    this.face(colour, [p(x0, y1, z0), p(x1, y1, z0), p(x1, y0, z0), p(x0, y0, z0)]);
  }

  /** What turns about a line: from `at` along `axis`, by [radius, way along it] from one end to the other. */
  lathe(colour, at, axis, profile, sides = this.sides(Math.max(...profile.map(([r]) => r)))) {
    const [along, u, v] = frameOf(axis);
    const point = ([r, h], i) => {
      const angle = (2 * Math.PI * i) / sides;
      const [c, s] = [Math.cos(angle) * r, Math.sin(angle) * r];
      return [0, 1, 2].map((k) => at[k] + along[k] * h + u[k] * c + v[k] * s);
    };
    const slopes = profile.slice(1).map(([r, h], j) => {
      const [dr, dh] = [r - profile[j][0], h - profile[j][1]];
      const length = Math.hypot(dr, dh);
      return [dh / length, -dr / length];
    });
    // Parts that meet under a small angle look round.
    const slopeAt = (part, joint) => {
      const [own, other] = [slopes[part], slopes[joint < part ? part - 1 : part + 1]];
      if (!other || own[0] * other[0] + own[1] * other[1] < SMOOTH) return own;
      return unit([own[0] + other[0], own[1] + other[1]]);
    };
    const normal = ([out, up], i) => {
      const angle = (2 * Math.PI * i) / sides;
      const [c, s] = [Math.cos(angle) * out, Math.sin(angle) * out];
      return [0, 1, 2].map((k) => u[k] * c + v[k] * s + along[k] * up);
    };
    slopes.forEach(([out], j) => {
      const [lower, upper] = [profile[j], profile[j + 1]];
      // A level ring is one face where it closes the end.
      if (out === 0 && Math.min(lower[0], upper[0]) === 0) {
        const top = upper[0] === 0;
        const ring = Array.from({ length: sides }, (_, i) => point(top ? lower : upper, i));
        this.face(colour, top ? ring : ring.reverse());
        return;
      }
      const [low, high] = [slopeAt(j, j - 1), slopeAt(j, j + 1)];
      for (let i = 0; i < sides; i++) {
        const corners = [point(lower, i), point(lower, i + 1), point(upper, i + 1), point(upper, i)];
        this.face(colour, corners, [
          normal(low, i),
          normal(low, i + 1),
          normal(high, i + 1),
          normal(high, i),
        ]);
      }
    });
  }

  /** A round bar between two points, closed at both ends unless it is thin; `r2` = its radius at the end. */
  bar(colour, from, to, r, r2 = r, sides = this.sides(Math.max(r, r2))) {
    const axis = [0, 1, 2].map((k) => to[k] - from[k]);
    const length = Math.hypot(...axis);
    if (this.#lost(length, 2 * r, 2 * r2)) return;
    const side = [
      [r, 0],
      [r2, length],
    ];
    const profile = Math.max(r, r2) < THIN ? side : [[0, 0], ...side, [0, length]];
    this.lathe(colour, from, axis, profile, sides);
  }

  /** Round bars along a broken line. */
  pipe(colour, points, r) {
    for (let i = 1; i < points.length; i++) this.bar(colour, points[i - 1], points[i], r);
  }

  /** A ring of round section in the plane across `axis`. */
  ring(colour, at, axis, radius, r) {
    const [along, u, v] = frameOf(axis);
    if (this.#lost(2 * radius)) return;
    const sides = this.fine ? 10 : 6;
    const round = this.fine ? 4 : 3;
    const place = (i, j) => {
      const [a, b] = [(2 * Math.PI * i) / sides, (2 * Math.PI * j) / round];
      const out = u.map((_, k) => u[k] * Math.cos(a) + v[k] * Math.sin(a));
      const normal = out.map((value, k) => value * Math.cos(b) + along[k] * Math.sin(b));
      return { point: normal.map((value, k) => at[k] + out[k] * radius + value * r), normal };
    };
    for (let i = 0; i < sides; i++) {
      for (let j = 0; j < round; j++) {
        const corners = [place(i, j), place(i + 1, j), place(i + 1, j + 1), place(i, j + 1)];
        this.face(
          colour,
          corners.map(({ point }) => point),
          corners.map(({ normal }) => normal),
        );
      }
    }
  }

  /** A convex shape of [y, z] painted on a face that looks along x. */
  decal(colour, x, points) {
    const [ys, zs] = [points.map(([y]) => y), points.map(([, z]) => z)];
    if (this.#lost(Math.max(...ys) - Math.min(...ys), Math.max(...zs) - Math.min(...zs))) return;
    this.face(
      colour,
      points.map(([y, z]) => [x, y, z]),
    );
  }

  /** A stroke from one [y, z] to another on such a face. */
  stroke(colour, x, [y0, z0], [y1, z1], width) {
    const length = Math.hypot(y1 - y0, z1 - z0);
    const [a, b] = [(-(z1 - z0) / length) * (width / 2), ((y1 - y0) / length) * (width / 2)];
    this.decal(colour, x, [
      [y0 - a, z0 - b],
      [y1 - a, z1 - b],
      [y1 + a, z1 + b],
      [y0 + a, z0 + b],
    ]);
  }

  /** A disc on such a face. */
  disc(colour, x, [y, z], r) {
    const sides = this.fine ? 8 : 6;
    const corner = (i) => [
      y + r * Math.cos((2 * Math.PI * i) / sides),
      z + r * Math.sin((2 * Math.PI * i) / sides),
    ];
    this.decal(
      colour,
      x,
      Array.from({ length: sides }, (_, i) => corner(i)),
    );
  }
}

const same = (a, b) => a.every((value, k) => Math.abs(value - b[k]) < STEP / 2);
const minus = (a, b) => a.map((value, k) => value - b[k]);
const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a) => {
  const length = Math.hypot(...a);
  return a.map((value) => value / length);
};

/** Newell's: the mean over all corners, so that two that fall together do no harm. */
function normalOf(corners) {
  let sum = [0, 0, 0];
  for (let i = 1; i + 1 < corners.length; i++) {
    const part = cross(minus(corners[i], corners[0]), minus(corners[i + 1], corners[0]));
    sum = sum.map((value, k) => value + part[k]);
  }
  return unit(sum);
}

/** A direction and two across it, right-handed. */
function frameOf(axis) {
  const along = unit(axis);
  const aside = Math.abs(along[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const u = unit(cross(aside, along));
  return [along, u, cross(along, u)];
}
