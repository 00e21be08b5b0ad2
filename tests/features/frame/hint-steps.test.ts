import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { HINT_STEPS, hintStart } from '../../../src/features/frame/hints/hint-steps';
import { recordSession } from '../../session/support/record-session';

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
