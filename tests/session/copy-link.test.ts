import { expect, it } from 'vitest';
import { openedWard } from './support/node-session';

it('a copied link says that edits are not in it, once there are any', async () => {
  const { session } = await openedWard();
  const said = () => session.overlay.getState().notice;
  await session.copyLink();
  expect(said()).toBe('notice.link-copied');
  session.placeAtCentre();
  await session.copyLink();
  expect(said()).toBe('notice.link-copied-own');
  session.dispose();
});
