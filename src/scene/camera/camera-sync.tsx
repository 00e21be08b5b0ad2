import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Matrix4, OrthographicCamera, PerspectiveCamera, Vector3 } from 'three';
import type { Stage } from '../stage';
import { basisOf, FIELD_OF_VIEW, type Vector } from './plan-view';

const DEGREES = 180 / Math.PI;

/** Puts three's camera where the rig's view says, and keeps frames coming while it flies. */
export function CameraSync({ stage }: { readonly stage: Stage }) {
  const set = useThree((state) => state.set);
  const get = useThree((state) => state.get);
  const size = useThree((state) => state.size);
  const cameras = useMemo(
    () => ({ deep: new PerspectiveCamera(FIELD_OF_VIEW * DEGREES), flat: new OrthographicCamera() }),
    [],
  );

  useEffect(() => {
    const place = (): void => {
      const { view } = stage.rig;
      const camera = view.flat ? cameras.flat : cameras.deep;
      const { eye, right, up, forward, distance } = basisOf(view);
      camera.position.set(eye[0] - stage.origin[0], eye[1] - stage.origin[1], eye[2]);
      camera.up.set(...up);
      camera.quaternion.setFromRotationMatrix(
        new Matrix4().makeBasis(vector(right), vector(up), vector(forward).negate()),
      );
      const aspect = size.width / Math.max(1, size.height);
      if (camera instanceof OrthographicCamera) {
        camera.top = view.span / 2;
        camera.bottom = -camera.top;
        camera.right = camera.top * aspect;
        camera.left = -camera.right;
        camera.near = 0.1;
        camera.far = distance + 200;
      } else {
        camera.aspect = aspect;
        camera.fov = (view.lens ?? FIELD_OF_VIEW) * DEGREES;
        camera.near = distance * 0.02;
        camera.far = distance * 8 + 300;
      }
      camera.updateProjectionMatrix();
      camera.updateMatrixWorld();
      // The same camera that moved is no news to whoever listens to the store.
      if (get().camera !== camera) set({ camera });
      stage.requestFrame();
    };
    place();
    return stage.rig.subscribe(place);
  }, [stage, cameras, set, get, size]);

  useFrame(() => {
    stage.drew();
    if (stage.rig.step(performance.now())) stage.requestFrame();
  });
  return null;
}

const vector = (v: Vector): Vector3 => new Vector3(...v);
