import { useCallback, useEffect, useMemo } from 'react';
import type { DataTexture } from 'three';
import { createEgress } from '../../session/egress/create-egress';
import { useLiveTint } from '../coverage/use-live-tint';
import { usePixelSize } from '../coverage/use-pixel-size';
import { useReadyProgram } from '../coverage/use-ready-program';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { ExitsSketch } from './exits-sketch';
import { fieldMaterial, fieldUniforms } from './field-material';
import { FieldTint } from './field-tint';

/** The floor of the shown storey tinted by how far it is to safety, or by the exit that serves it, with its exits marked. One draw call. */
export default function EgressCoverageLayer({
  stage,
  palette,
}: {
  readonly stage: Stage;
  readonly palette: Palette;
}) {
  const egress = stage.session.part(createEgress);
  const uniforms = useMemo(() => fieldUniforms(), []);
  const tint = useDisposed(
    useMemo(() => new FieldTint(stage, egress, palette, uniforms), [stage, egress, palette, uniforms]),
  );
  useReadyProgram(
    useCallback((map: DataTexture) => fieldMaterial(map, uniforms, palette), [uniforms, palette]),
  );
  usePixelSize(stage, uniforms.pixel);
  useEffect(() => egress.watch(), [egress]);
  useLiveTint(stage, tint, egress.state);

  return (
    <>
      <primitive object={tint.mesh} />
      <ExitsSketch />
    </>
  );
}
