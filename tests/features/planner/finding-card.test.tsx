import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it } from 'vitest';
import { FindingCard } from '../../../src/features/planner/panel/finding-card';
import { SessionProvider } from '../../../src/session/react/session-context';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { nodeSession } from '../../session/support/node-session';

const { session } = nodeSession(null, null, smallWard, {});
afterAll(() => session.dispose());
const cite = { standard: 'GB 50016', edition: '2014', clause: '5.3.1', confidence: 'M-high' } as const;
const card = (name: string): string =>
  renderToStaticMarkup(
    <SessionProvider value={session}>
      <FindingCard
        severity="major"
        mark="B 3F"
        what="w"
        todo="t"
        cite={cite}
        onGo={() => undefined}
        name={name}
      />
    </SessionProvider>,
  );

it('tells where it is once, whether it has a name or its mark stands for it', () => {
  for (const name of ['Ward', '']) expect(card(name).split('B 3F')).toHaveLength(2);
  expect(card('Ward')).toContain('>Ward</button>');
  expect(card('')).toContain('>B 3F</button>');
});
