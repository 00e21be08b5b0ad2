import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { hintJob, HINT_STEPS, hintStart } from '../../../src/features/frame/hints/hint-steps';
import { translator } from '../../../src/i18n/translator';
import { recordSession } from '../../session/support/record-session';

import '../../support/speak-both';

it('opens a card as the first step of an inspection, but no store of chemicals', async () => {
  const { session } = await recordSession('hint-steps', {});
  const [opened] = HINT_STEPS.inspector;
  const start = hintStart(session);
  expect(opened(session, start)).toBe(false);
  const [asset] = Object.values(session.plan.getState().document?.assets ?? {});
  if (asset === undefined) throw new Error('no asset');
  session.select(asset.id);
  session.setLink({ page: 'stock' });
  expect(opened(session, start)).toBe(false);
  session.setLink({ page: null });
  expect(opened(session, start)).toBe(true);
});

it('tells a planner of cameras other steps: turning one, going to a finding, adding some', async () => {
  const { session } = await recordSession('hint-cameras', {});
  const [turned, gone, added] = HINT_STEPS.cameras;
  session.setSubject('cameras');
  expect(hintJob(session.view.getState())).toBe('cameras');
  const start = hintStart(session);
  const storey = session.view.getState().storey!;
  session.placeAt(storey, 5, 5, 'camera');
  const camera = await vi.waitUntil(() => session.selection.getState().asset);
  expect([turned, gone, added].map((done) => done(session, start))).toEqual([false, false, true]);
  session.nudge(0.1, 0);
  await vi.waitUntil(() => turned(session, start));
  session.select(null);
  expect(turned(session, start)).toBe(false);
  session.select(camera);
  session.focusOn(storey, 1, 1);
  expect(gone(session, start)).toBe(true);
  session.setRole('inspector');
  expect(hintJob(session.view.getState())).toBe('inspector');
});

it.each(['zh', 'en'] as const)(
  'names the list of cameras as it is headed, where many are one sign (%s)',
  (language) => {
    const { t } = translator(language);
    expect(t('hint.cameras.1')).toContain(t('cameras.list'));
  },
);

it('tells a planner of ways out other steps: an hour, another look, a finding', async () => {
  const { session } = await recordSession('hint-egress', {});
  session.setSubject('egress');
  expect(hintJob(session.view.getState())).toBe('egress');
  const start = hintStart(session);
  const done = () => HINT_STEPS.egress.map((step) => step(session, start));
  expect(done()).toEqual([false, false, false]);
  session.setHour('02:00');
  expect(done()).toEqual([true, false, false]);
  session.setLink({ egress: 'look:exit' });
  expect(done()).toEqual([true, true, false]);
  session.focusOn(session.view.getState().storey!, 1, 1);
  expect(done()).toEqual([true, true, true]);
  // An hour that a link brought has been chosen.
  expect(HINT_STEPS.egress[0](session, hintStart(session))).toBe(true);
});
