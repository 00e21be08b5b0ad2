import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { CameraViewLayer } from '../cameras-view/camera-view-layer';
import { useDisposed } from '../storey/use-disposed';
import { AssetPicture } from './asset-picture';
import { signBoard } from './signs/sign-board';
import { signAtlas } from './signs/sign-atlas';
import { signMaterial } from './signs/sign-material';

/**
 * All assets that the layers show: signs of one size on the screen in one draw call, and near the eye, in 3D, models
 * true to size, one draw call a form.
 */
export default function AssetLayer({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const atlas = useDisposed(useMemo(() => signAtlas(palette.accent), [palette]));
  const material = useDisposed(useMemo(() => signMaterial(atlas), [atlas]));
  const picture = useDisposed(useMemo(() => new AssetPicture(stage), [stage]));

  useEffect(() => {
    picture.setLook(material, palette);
    stage.requestFrame();
  }, [stage, picture, material, palette]);

  useEffect(() => {
    const { session } = stage;
    const ask = (): void => stage.requestFrame();
    const stops = [
      session.plan.subscribe(ask),
      session.tool.subscribe(ask),
      session.selection.subscribe(ask),
      session.view.subscribe(ask),
      session.standings.subscribe(ask),
      session.geometry.subscribe(ask),
      session.coverage.subscribe((now, before) => {
        if (now.away !== before.away) ask();
      }),
      stage.onOrigin(ask),
      signBoard(stage).onSettled(ask),
    ];
    return () => stops.forEach((stop) => stop());
  }, [stage]);

  useFrame(({ gl }) => {
    // The material is this layer's own; its pixels follow the screen that it is on.
    material.uniforms['pixels']!.value = gl.getPixelRatio();
    // Whoever walks sees no sign through a wall.
    const walks = stage.rig.view.lens !== undefined;
    material.uniforms['walks']!.value = walks;
    material.depthTest = walks;
    picture.update();
  });

  return (
    <>
      <CameraViewLayer stage={stage} palette={palette} />
      <primitive object={picture.group} />
    </>
  );
}
