import type { StoreApi } from 'zustand/vanilla';
import type { FieldQuestion, StoreyField } from '../../analyses/egress/field/storey-field';
import { isRolling } from '../../standards/goers';
import { errorText, isExpected } from '../expected-error';
import { patiently } from '../patiently';
import type { SessionContext } from '../session-context';
import { concernsEgress, sameBasis, type EgressBasis } from './egress-basis';
import type { EgressState } from './egress-state';
import type { RightOfWay } from './right-of-way';
import { surfaceMade } from './surface';
import { KeptTints } from './tint/kept-tints';

type Wanted = Omit<FieldQuestion, 'hour' | 'closed'> & { readonly basis: EgressBasis };

/** How far the shown storey is from safety. */
export interface FieldRunner {
  /** Asks if what is asked is another question than the last; null = nobody asks. */
  follow(wanted: Wanted | null): void;
  /** Another plan. */
  forget(): void;
}

const isSame = (a: Wanted, b: Wanted): boolean =>
  a.storey === b.storey && a.goal === b.goal && a.walker === b.walker && sameBasis(a.basis, b.basis, false);

/** Is one of them of something that rolls, and not the other, or to elsewhere? What is told of a bed must not be read as of a wheelchair. */
const areApart = (a: Wanted, b: Wanted): boolean =>
  (isRolling(a.walker) || isRolling(b.walker)) && (a.walker !== b.walker || a.goal !== b.goal);

/** Do both speak of the same floor, though of other doors? An answer to the one is shown until that to the other comes. */
const sameFloor = (a: Wanted, b: Wanted): boolean =>
  a.storey === b.storey &&
  !areApart(a, b) &&
  a.basis.planKey === b.basis.planKey &&
  !concernsEgress(a.basis.document, b.basis.document, false);

/**
 * The worker has one question in hand and the latest waits. While somebody draws the hour along there is always a newer one: so
 * each answer of the same floor is shown as it comes, marked as old.
 */
export function createFieldRunner(
  context: SessionContext,
  state: StoreApi<EgressState>,
  way: RightOfWay,
): FieldRunner {
  /** Counts questions; that of the answer on show. */
  let turn = 0;
  let told = 0;
  let asked: Wanted | null = null;
  /** What the field on show was asked with. */
  let shown: Wanted | null = null;
  let waiting = new AbortController();
  const tints = new KeptTints();

  const known = (field: StoreyField): Pick<EgressState, 'tints' | 'measured'> => {
    const { document } = context.stores.plan.getState();
    const { measured } = state.getState();
    const { walker } = field;
    return {
      tints: document === null ? [] : tints.of(document, field),
      measured: isRolling(walker) && !measured.includes(walker) ? [...measured, walker] : measured,
    };
  };
  const show = (field: StoreyField | null, of: Wanted, mine: number): void => {
    if (asked === null || mine < told || !(mine === turn || sameFloor(asked, of))) return;
    told = mine;
    shown = of;
    state.setState({ field, fieldStale: mine !== turn, ...(field && known(field)) });
  };
  const ask = async (of: Wanted, mine: number, { signal }: AbortController): Promise<void> => {
    const { basis, ...question } = of;
    if (!(await surfaceMade(context, basis.planKey, () => mine === turn))) return;
    const { planKey: plan, hour, closed } = basis;
    const input = { ...question, plan, hour, closed };
    show(await patiently(signal, () => context.services.compute.run('egress.field', input)), of, mine);
  };
  const leave = (): void => {
    turn++;
    waiting.abort();
    waiting = new AbortController();
    asked = null;
  };

  return {
    follow: (wanted) => {
      if (wanted === null) {
        leave();
        return;
      }
      if (asked !== null && isSame(asked, wanted)) return;
      leave();
      asked = wanted;
      if (shown !== null && areApart(shown, wanted)) {
        shown = null;
        state.setState({ field: null });
      }
      const known = shown !== null && isSame(shown, wanted);
      if (state.getState().fieldStale === known) state.setState({ fieldStale: !known });
      if (known) {
        told = turn;
        return;
      }
      const mine = turn;
      const asking = ask(wanted, mine, waiting);
      way.first(asking);
      asking.catch((error: unknown) => {
        if (mine !== turn || isExpected(error)) return;
        // It may be asked again.
        asked = null;
        // A check that goes on ends as failed.
        const { status } = state.getState();
        state.setState({ status: status === 'working' ? status : 'failed', error: errorText(error) });
      });
    },
    forget: () => {
      leave();
      shown = null;
      tints.forget();
    },
  };
}
