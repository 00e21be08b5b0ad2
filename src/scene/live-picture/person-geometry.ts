import { LatheGeometry, Vector2, type BufferGeometry } from 'three';

/** Half widths of a plain upright figure by height, metres: 1.7 m tall, the middle of its face at 1.6 m. */
const PROFILE: readonly (readonly [radius: number, height: number])[] = [
  [0, 0],
  [0.15, 0],
  [0.15, 0.05],
  [0.12, 0.1],
  [0.15, 0.5],
  [0.18, 0.85],
  [0.17, 1.05],
  [0.22, 1.32],
  [0.2, 1.4],
  [0.07, 1.45],
  [0.06, 1.48],
  [0.075, 1.51],
  [0.085, 1.58],
  [0.08, 1.65],
  [0.05, 1.69],
  [0, 1.7],
];
/** Pieces around. */
const AROUND = 20;

/** The figure, upright over zero, z up. */
export function personGeometry(): BufferGeometry {
  const lathe = new LatheGeometry(
    PROFILE.map(([radius, height]) => new Vector2(radius, height)),
    AROUND,
  );
  // Turned about y by its maker.
  return lathe.rotateX(Math.PI / 2);
}
