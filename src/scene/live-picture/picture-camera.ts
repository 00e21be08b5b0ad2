import { Vector3, type PerspectiveCamera } from 'three';
import type { Aim } from '../../geometry/viewing/aim';
import { SIDE_REACH, SIDES, type Ray } from './picture-ray';

/** Nearer and farther than this nothing is drawn, metres. */
const NEAR = 0.04;
const FAR = 400;

/** Axes of a camera's frame in the plan's, as `look` has them: to its right, below its axis, along it. */
function axesOf({ cosHeading, sinHeading, cosTilt, sinTilt }: Aim): readonly [Vector3, Vector3, Vector3] {
  return [
    new Vector3(sinHeading, -cosHeading, 0),
    new Vector3(-cosHeading * sinTilt, -sinHeading * sinTilt, -cosTilt),
    new Vector3(cosHeading * cosTilt, sinHeading * cosTilt, -sinTilt),
  ];
}

/** Puts three's camera where an aim's eye is, `x` and `y` of it being zero: what is drawn is moved there. */
function place(camera: PerspectiveCamera, z: number, right: Vector3, below: Vector3, along: Vector3): void {
  camera.matrixAutoUpdate = false;
  camera.matrix.makeBasis(right, below.clone().negate(), along.clone().negate()).setPosition(0, 0, z);
  camera.matrixWorld.copy(camera.matrix);
  camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
}

function project(camera: PerspectiveCamera, halfAcross: number, halfDown: number): void {
  const [x, y] = [halfAcross * NEAR, halfDown * NEAR];
  camera.projectionMatrix.makePerspective(-x, x, y, -y, NEAR, FAR);
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}

/** The camera of a rectilinear lens, its eye over x = y = 0. O(1). */
export function flatCamera(camera: PerspectiveCamera, aim: Aim): void {
  place(camera, aim.z, ...axesOf(aim));
  project(camera, aim.wide / 2, aim.high / 2);
}

/** The camera of one of the six `SIDES` around an eye. O(1). */
export function sideCamera(camera: PerspectiveCamera, aim: Aim, side: number): void {
  const [right, below, along] = axesOf(aim);
  const turned = (ray: Ray): Vector3 =>
    new Vector3()
      .addScaledVector(right, ray[0])
      .addScaledVector(below, ray[1])
      .addScaledVector(along, ray[2]);
  const [ownRight, ownBelow, ownAlong] = SIDES[side]!;
  place(camera, aim.z, turned(ownRight), turned(ownBelow), turned(ownAlong));
  project(camera, SIDE_REACH, SIDE_REACH);
}
