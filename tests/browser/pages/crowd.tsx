import { createRoot } from 'react-dom/client';
import { speakBoth } from '../../../src/i18n/speak-both';
import { project } from '../../../src/scene/camera/plan-view';
import { PlanScene } from '../../../src/scene/plan-scene';
import { Stage } from '../../../src/scene/stage';
import { createEvacuation } from '../../../src/session/evacuation/create-evacuation';
import type { FedPlayback } from '../../../src/session/evacuation/create-playback';
import { SessionProvider } from '../../../src/session/react/session-context';
import { nodeSession } from '../../session/support/node-session';
import { circlingRecording } from '../../simulation/recording/circling-crowd';

/** Room for them a metre apart. */
const SIDE = 100;

speakBoth();
const { session } = nodeSession();
await session.openSample('small-ward');
session.setRole('drill');
const evacuation = session.part(createEvacuation);
// The one that the session makes is fed by whoever runs it.
const playback = evacuation.playback as FedPlayback;
const stage = new Stage(session);

const page = {
  session,
  playback,
  followed: () => evacuation.store.getState().followed,
  /** Where somebody is in the picture, CSS pixels. */
  pixelOf(who: number): readonly [number, number] {
    const { crowd } = playback;
    const row = crowd?.person.subarray(0, crowd.count).indexOf(who) ?? -1;
    if (crowd === null || row < 0) throw new Error('nobody');
    const { px, py } = project(stage.rig.view, stage.viewport, crowd.x[row]!, crowd.y[row]!, crowd.z[row]!);
    return [px, py];
  },
  /** Puts a recording of so many people on show, in a view of all of them. */
  show(people: number, seconds: number, mode: '2d' | '3d', span: number): void {
    const storey = session.view.getState().storey!;
    playback.clear();
    playback.name([storey]);
    if (!playback.feed(circlingRecording(people, SIDE, seconds))) throw new Error('no recording');
    playback.end();
    evacuation.show(true);
    session.setMode(mode);
    stage.rig.jump({ ...stage.rig.view, x: SIDE / 2, y: SIDE / 2, span, flat: mode === '2d' });
  },
};

export type CrowdPage = typeof page;

declare global {
  interface Window {
    crowd: CrowdPage;
  }
}

createRoot(document.querySelector('#picture')!).render(
  <SessionProvider value={session}>
    <PlanScene stage={stage} />
  </SessionProvider>,
);
window.crowd = page;
