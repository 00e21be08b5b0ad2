import { useCallback, useEffect, useMemo } from 'react';
import type { DataTexture } from 'three';
import { createCameras } from '../../session/cameras/create-cameras';
import { useLiveTint } from '../coverage/use-live-tint';
import { usePixelSize } from '../coverage/use-pixel-size';
import { useReadyProgram } from '../coverage/use-ready-program';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { cameraTintMaterial, cameraTintUniforms } from './camera-tint-material';
import { followAim } from './follow-aim';
import { SeenTint } from './seen-tint';
import { SpotsSketch } from './spots-sketch';

/**
 * The floor of the shown storey tinted by what cameras see, what they leave out, and the handle that turns the selected one. It
 * listens to the store itself: a new picture of the worker writes the texture and asks for a frame, without React in between,
 * so that it follows a hand. One draw call.
 */
export default function CameraCoverageLayer({
  stage,
  palette,
}: {
  readonly stage: Stage;
  readonly palette: Palette;
}) {
  const cameras = stage.session.part(createCameras);
  const uniforms = useMemo(() => cameraTintUniforms(), []);
  const tint = useDisposed(
    useMemo(() => new SeenTint(stage, cameras, palette, uniforms), [stage, cameras, palette, uniforms]),
  );
  useReadyProgram(
    useCallback((map: DataTexture) => cameraTintMaterial(map, uniforms, palette), [uniforms, palette]),
  );
  usePixelSize(stage, uniforms.pixel);

  useEffect(() => cameras.watch(), [cameras]);
  useEffect(() => followAim(stage, cameras), [stage, cameras]);

  useLiveTint(stage, tint, cameras.state);

  return (
    <>
      <primitive object={tint.mesh} />
      <SpotsSketch />
    </>
  );
}
