import { LatheGeometry, Vector2, type BufferGeometry } from 'three';

type Profile = readonly (readonly [radius: number, height: number])[];

/** Half widths of a plain upright figure by height, metres: 1.7 m tall, the middle of its face at 1.6 m. */
const PROFILE: Profile = [
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
/** The same in few rings, with a head that is told from shoulders from afar. */
const PLAIN: Profile = [
  [0, 0],
  [0.12, 0],
  [0.17, 0.85],
  [0.22, 1.3],
  [0.19, 1.4],
  [0.07, 1.45],
  [0.11, 1.52],
  [0.115, 1.62],
  [0.07, 1.69],
  [0, 1.7],
];

/** Half the width of its shoulders, metres. */
export const FIGURE_WIDTH = Math.max(...PROFILE.map(([radius]) => radius));
/** Where its neck is, metres. */
export const FIGURE_NECK = 1.45;

/** The figure, upright over zero, z up: `one` looked at by itself, or one of `many`, of some hundred triangles. */
export function personGeometry(of: 'one' | 'many'): BufferGeometry {
  const profile = of === 'one' ? PROFILE : PLAIN;
  const lathe = new LatheGeometry(
    profile.map(([radius, height]) => new Vector2(radius, height)),
    of === 'one' ? 20 : 8,
  );
  // Turned about y by its maker.
  return lathe.rotateX(Math.PI / 2);
}
