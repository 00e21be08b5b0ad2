import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { useEvacuation, useEvacuationState } from '../../session/react/use-evacuation';
import { useLiveTint } from '../coverage/use-live-tint';
import { usePixelSize } from '../coverage/use-pixel-size';
import type { Palette } from '../palette';
import { wantsStillness, type Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { BODY_REACH, bodyAt } from './body-at';
import { bodyMaterials } from './body-materials';
import { CrowdFollower } from './crowd-follower';
import { CrowdPicture } from './crowd-picture';
import { mapUniforms } from './map-material';
import { MapTint } from './map-tint';
import { WalkedPaths } from './walked-paths';

/** Whoever begins to walk among people looks where those within so many metres go. */
const NEAR = 5;

interface Props {
  readonly stage: Stage;
  readonly palette: Palette;
}

/** A rehearsal of an evacuation, while it is on show. */
export default function CrowdLayer({ stage, palette }: Props) {
  const shown = useEvacuationState((state) => state.shown);
  return shown ? <Crowd stage={stage} palette={palette} /> : null;
}

/**
 * People in one draw call, the floor tinted by what a run came to, and the ways that people took. The playback's time moves on here, once
 * a frame while it plays; paused, nothing is drawn.
 */
function Crowd({ stage, palette }: Props) {
  const evacuation = useEvacuation();
  const picture = useDisposed(useMemo(() => new CrowdPicture(stage, evacuation), [stage, evacuation]));
  const paths = useDisposed(useMemo(() => new WalkedPaths(stage, evacuation), [stage, evacuation]));
  const follower = useMemo(() => new CrowdFollower(stage, evacuation, wantsStillness), [stage, evacuation]);
  const bodies = useDisposed(useMemo(() => bodyMaterials(palette), [palette]));
  const uniforms = useMemo(() => mapUniforms(), []);
  const tint = useDisposed(
    useMemo(() => new MapTint(stage, evacuation, palette, uniforms), [stage, evacuation, palette, uniforms]),
  );
  usePixelSize(stage, uniforms.pixel);
  useLiveTint(stage, tint, evacuation.store);

  useEffect(() => {
    picture.setLook(bodies);
    paths.setLook(palette);
    stage.requestFrame();
  }, [stage, picture, paths, bodies, palette]);

  useEffect(() => {
    const stops = [picture.listen(), paths.listen(), follower.listen()];
    stage.people = {
      at: (pixel, hand) => {
        if (picture.isPlacing) return -1;
        const { rig, viewport, origin } = stage;
        return bodyAt(picture.rows, origin, rig.view, viewport, pixel, BODY_REACH[hand]);
      },
      follow: (who) => evacuation.follow(who),
      wayNear: (x, y, z) => {
        const { origin } = stage;
        return picture.isPlacing ? null : picture.rows.wayNear([x - origin[0], y - origin[1], z], NEAR);
      },
    };
    return () => {
      stage.people = null;
      stops.forEach((stop) => stop());
    };
  }, [stage, evacuation, picture, paths, follower]);

  useFrame(() => {
    const { playback } = evacuation;
    playback.tick(performance.now());
    const lags = follower.step();
    picture.frame();
    paths.frame();
    tint.frame();
    // Where no more is recorded yet, the next part of it asks.
    if (lags || (playback.playing && playback.seconds < playback.recorded)) stage.requestFrame();
  });

  return (
    <>
      <primitive object={tint.mesh} />
      <primitive object={paths.lines} />
      <primitive object={picture.meshes.group} />
    </>
  );
}
