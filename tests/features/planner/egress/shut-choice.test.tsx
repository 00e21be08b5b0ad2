import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../../src/base/assert';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { ShutChoice } from '../../../../src/features/planner/egress/shut-choice';
import { SessionProvider } from '../../../../src/session/react/session-context';
import { nodeSession } from '../../../session/support/node-session';

const plan = smallWard();
const door = present(
  Object.values(plan.openings).find(({ kind }) => kind === 'door'),
  'a door',
);
const { session } = nodeSession(null, null, () => plan, {});
afterAll(() => session.dispose());

const drawn = (locked: boolean): string => {
  const document = { ...plan, openings: { ...plan.openings, [door.id]: { ...door, locked } } };
  return renderToStaticMarkup(
    <SessionProvider value={session}>
      <ShutChoice document={document} id={door.id} name="D" />
    </SessionProvider>,
  );
};

describe('the tick that takes a door to be shut', () => {
  it('is there to be set where the door is open', () => {
    const open = drawn(false);
    expect(open).toContain('假设关上 D');
    expect(open).not.toMatch(/checked|disabled|title/);
  });

  it('is set and can’t be undone where the door is locked anyhow, and says why', () => {
    const locked = drawn(true);
    expect(locked).toMatch(/<input[^>]*disabled/);
    expect(locked).toMatch(/<input[^>]*checked/);
    expect(locked).toContain('title="D：全天上锁，不必再假设关上"');
  });
});
