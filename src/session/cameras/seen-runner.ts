import type { SeenQuestion, SeenStorey } from '../../analyses/cameras/seen/seen-storey';
import { isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { storeyQuestion } from './storey-question';

export interface SeenRunner {
  /** Asks if what is asked is another question than the last. */
  ask(question: SeenQuestion | null): void;
}

/**
 * What all cameras of the shown storey see together. The worker has one question in hand and the latest waits; while a hand moves
 * there is always a newer one, so each answer is shown as it comes.
 */
export function createSeenRunner(
  { stores: { plan }, services }: Pick<SessionContext, 'stores' | 'services'>,
  show: (seen: SeenStorey | null) => void,
  fail: (error: unknown) => void,
): SeenRunner {
  let last: readonly unknown[] = [];
  /** Counts what makes older answers worthless: another storey or plan, nobody who looks. */
  let era = 0;
  let latest = 0;
  let shown = 0;
  return {
    ask: (question) => {
      const { document, planKey } = plan.getState();
      if (question === null || document === null || planKey === null) {
        era++;
        last = [];
        show(null);
        return;
      }
      const { storey, doors, height, away, held, told, scale } = question;
      const [texts, things] = [
        [doors, height, away.join(), JSON.stringify(held), told, scale],
        [...storeyQuestion(document, planKey, storey), document.campus, document.departments],
      ];
      const now = [storey, planKey, ...texts, ...things];
      if (now.length === last.length && now.every((each, i) => each === last[i])) return;
      if (last[0] !== storey || last[1] !== planKey) {
        era++;
        show(null);
      }
      last = now;
      const mine = era;
      const turn = ++latest;
      services.compute.run('cameras.seen', { ...question, plan: planKey }).then(
        (seen) => {
          if (mine !== era || turn < shown) return;
          shown = turn;
          show(seen);
        },
        (error: unknown) => {
          if (mine !== era || isExpected(error)) return;
          // It may be asked again.
          last = [];
          fail(error);
        },
      );
    },
  };
}
