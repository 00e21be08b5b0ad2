import { BufferAttribute, BufferGeometry, Color, CylinderGeometry, LatheGeometry, Vector2 } from 'three';
import { mergeColoured } from './merge-coloured';

const BOTTLE = '#c1121f';
const METAL = '#2f343a';
const LABEL = '#f4f1ea';

/** Bottom to top: radius and height of a 4 kg bottle, metres. */
const PROFILE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.062, 0],
  [0.068, 0.02],
  [0.068, 0.36],
  [0.055, 0.4],
  [0.024, 0.425],
  [0.02, 0.44],
];

/** A portable extinguisher of about 4 kg, standing on z = 0, true to size: bottle, label, valve, hose. */
export function extinguisherBody(): BufferGeometry {
  const bottle = new LatheGeometry(
    PROFILE.map(([r, h]) => new Vector2(r, h)),
    20,
  );
  const label = new CylinderGeometry(0.0695, 0.0695, 0.14, 20, 1, true).translate(0, 0.2, 0);
  const valve = new CylinderGeometry(0.022, 0.022, 0.05, 12).translate(0, 0.462, 0);
  const lever = new CylinderGeometry(0.009, 0.012, 0.14, 8).rotateZ(1.35).translate(0.05, 0.5, 0);
  const hose = new CylinderGeometry(0.012, 0.016, 0.26, 8).translate(-0.085, 0.32, 0);
  const parts = [
    { geometry: bottle, colour: new Color(BOTTLE) },
    { geometry: label, colour: new Color(LABEL) },
    { geometry: valve, colour: new Color(METAL) },
    { geometry: lever, colour: new Color(METAL) },
    { geometry: hose, colour: new Color(METAL) },
  ];
  // Made y-up, stood up here: plan heights are z.
  return mergeColoured(parts).rotateX(Math.PI / 2);
}

/** A level disc under the bottle that shows exactly where it stands. */
export function standingDisc(radius: number): BufferGeometry {
  const sides = 32;
  const positions = new Float32Array((sides + 1) * 3);
  const indices: number[] = [];
  for (let i = 0; i < sides; i++) {
    const angle = (2 * Math.PI * i) / sides;
    positions.set([radius * Math.cos(angle), radius * Math.sin(angle), 0.02], 3 * (i + 1));
    indices.push(0, i + 1, ((i + 1) % sides) + 1);
  }
  positions[2] = 0.02;
  return new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3)).setIndex(indices);
}
