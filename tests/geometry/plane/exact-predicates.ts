/** The same signs as the predicates of the code under test, by plain integer arithmetic: slow and obvious. */

/** A finite double as an integer number of 2⁻¹⁰⁷⁴, which is exact. */
function units(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
  return bits >> 63n === 1n ? -size : size;
}

export type ExactPoint = readonly [bigint, bigint];

export const exactPoint = (x: number, y: number): ExactPoint => [units(x), units(y)];

const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** 1 when c lies left of a→b, −1 right, 0 on the line. */
export const exactSide = (a: ExactPoint, b: ExactPoint, c: ExactPoint): number =>
  sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** 1 when d lies strictly inside the circle through the counter-clockwise a, b, c. */
export function exactInCircle(a: ExactPoint, b: ExactPoint, c: ExactPoint, d: ExactPoint): number {
  const [ax, ay, bx, by, cx, cy] = [
    a[0] - d[0],
    a[1] - d[1],
    b[0] - d[0],
    b[1] - d[1],
    c[0] - d[0],
    c[1] - d[1],
  ];
  const lift = (x: bigint, y: bigint): bigint => x * x + y * y;
  return sign(
    lift(ax, ay) * (bx * cy - by * cx) -
      lift(bx, by) * (ax * cy - ay * cx) +
      lift(cx, cy) * (ax * by - ay * bx),
  );
}
