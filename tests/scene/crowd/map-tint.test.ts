import type { ShaderMaterial } from 'three';
import { afterEach, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { CrowdMap } from '../../../src/analyses/evacuation/report/report';
import { NOTHING } from '../../../src/scene/coverage/room-sheet';
import { mapUniforms } from '../../../src/scene/crowd/map-material';
import { MapTint } from '../../../src/scene/crowd/map-tint';
import { paletteOf } from '../../../src/scene/palette';
import { Stage } from '../../../src/scene/stage';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { EvacuationState } from '../../../src/session/evacuation/evacuation-state';
import { INITIAL_EVACUATION } from '../../../src/session/evacuation/initial-evacuation';
import { mapScale } from '../../../src/session/evacuation/map-scale';
import { openedWard, type NodeSession } from '../../session/support/node-session';

let node: NodeSession;
afterEach(() => node.session.dispose());

it('shows the map of the shown storey by its measure, as it is, and nothing of another one', async () => {
  node = await openedWard();
  const { session } = node;
  const store = createStore<EvacuationState>(() => INITIAL_EVACUATION);
  // It reads no more of rehearsals.
  const evacuation = { store } as unknown as Evacuation;
  const uniforms = mapUniforms();
  const tint = new MapTint(new Stage(session, () => true), evacuation, paletteOf('light'), uniforms);
  const texels = () =>
    (tint.mesh.material as ShaderMaterial).uniforms['map']!.value.image.data as Float32Array;
  expect(tint.update()).toBe(false);

  const storey = session.view.getState().storey!;
  const grid = { x0: 0, y0: 0, nx: 80, ny: 40, cell: 0.5 };
  const values = Float32Array.from({ length: 3200 }, (_, i) => (i % 7 === 0 ? Number.NaN : (i % 50) / 10));
  const map: CrowdMap = { storey, measure: 'density', grid, values, most: 4.9 };
  store.setState({ map, measure: 'density' });
  expect(tint.update()).toBe(true);
  expect(tint.update()).toBe(false);
  expect(tint.mesh.visible).toBe(true);
  expect(uniforms.ends.value).toEqual(mapScale(map));
  const told = texels();
  for (let i = 0; i < values.length; i++)
    expect(told[2 * i]).toBe(Number.isNaN(values[i]!) ? NOTHING : values[i]);

  const queue: CrowdMap = { ...map, measure: 'queue', most: 300 };
  // The old one isn't told by the new measure's scale while that is on its way.
  store.setState({ measure: 'queue' });
  expect(tint.update()).toBe(true);
  expect(tint.mesh.visible).toBe(false);
  store.setState({ map: queue });
  expect(tint.update()).toBe(true);
  expect(uniforms.ends.value).toEqual(mapScale(queue));

  session.stepStorey(1);
  expect(session.view.getState().storey).not.toBe(storey);
  expect(tint.update()).toBe(true);
  expect(tint.mesh.visible).toBe(false);
  tint.dispose();
}, 60_000);
