import { afterEach, expect, it, vi } from 'vitest';
import { fieldUniforms, NO_LIMIT } from '../../../src/scene/egress-coverage/field-material';
import { NO_WAY } from '../../../src/scene/egress-coverage/field-sheet';
import { FieldTint } from '../../../src/scene/egress-coverage/field-tint';
import { paletteOf } from '../../../src/scene/palette';
import { Stage } from '../../../src/scene/stage';
import { createEgress } from '../../../src/session/egress/create-egress';
import { fieldScale } from '../../../src/session/egress/tint/field-scale';
import { usualLimit } from '../../../src/session/egress/tint/usual-limit';
import type { ShaderMaterial } from 'three';
import { nodeSession, type NodeSession } from '../../session/support/node-session';

let node: NodeSession;
afterEach(() => node.session.dispose());

/** The check of the plan is asked along with it, on the same thread. */
const WAIT = { timeout: 60_000, interval: 5 } as const;

it('shows each look of the field of the shown storey, fades what is no longer true, and draws nothing anew without need', async () => {
  node = nodeSession();
  const { session } = node;
  await session.openSample('small-ward');
  const egress = session.part(createEgress);
  const stop = egress.watch();
  const field = () => egress.state.getState().field!;
  const settled = () =>
    vi.waitUntil(() => egress.state.getState().field !== null && !egress.state.getState().fieldStale, WAIT);
  await settled();
  const uniforms = fieldUniforms();
  const tint = new FieldTint(new Stage(session, () => true), egress, paletteOf('light'), uniforms);
  const texels = () =>
    (tint.mesh.material as ShaderMaterial).uniforms['map']!.value.image.data as Float32Array;
  const told = () => [...texels()].filter((_, i) => i % 2 === 0);
  expect(tint.update()).toBe(true);
  expect(tint.update()).toBe(false);
  const { end, step, limit, territories, faded } = uniforms;
  const document = session.plan.getState().document!;
  expect({ end: end.value, step: step.value }).toEqual(fieldScale(field(), 'metres'));
  expect(limit.value).toBe(usualLimit(document, field().storey)!.metres);
  const led = [...field().metres].filter((each) => Number.isFinite(each));
  expect(told().filter((each) => each >= 0)).toEqual(led);

  egress.choose({ look: 'seconds' });
  await settled();
  expect(tint.update()).toBe(true);
  expect({ end: end.value, step: step.value }).toEqual(fieldScale(field(), 'seconds'));
  expect(limit.value).toBe(NO_LIMIT);
  egress.choose({ look: 'exit' });
  await settled();
  expect(tint.update()).toBe(true);
  expect(territories.value).toBe(1);
  expect(told().filter((each) => each >= 0)).toHaveLength(led.length);

  egress.choose({ look: 'metres', goal: 'open' });
  expect(egress.state.getState().fieldStale).toBe(true);
  tint.update();
  expect([faded.value, tint.mesh.visible]).toEqual([1, true]);
  await settled();
  expect(tint.update()).toBe(true);
  expect([faded.value, limit.value]).toEqual([0, NO_LIMIT]);

  // Where every door is shut there is floor without a way.
  egress.choose({ closed: Object.values(document.openings).map(({ id }) => id) });
  await settled();
  tint.update();
  expect(told()).toContain(NO_WAY);

  const other = Object.keys(document.storeys).find((id) => id !== field().storey);
  if (other !== undefined) {
    session.view.setState({ storey: document.storeys[other as keyof typeof document.storeys]!.id });
    expect(tint.update()).toBe(true);
    expect(tint.mesh.visible).toBe(false);
  }
  stop();
  tint.dispose();
}, 120_000);
