import { actionOf, type ActionId } from '../../session/actions/actions';
import { useSession } from '../../session/react/session-context';
import { usePlan, useSelection, useTool } from '../../session/react/use-stores';

/** An action with whether it can be done now; renders again when that may have changed. */
export function useAction(id: ActionId): { readonly enabled: boolean; run(): void } {
  const session = useSession();
  const action = actionOf(id);
  usePlan((plan) => plan.revision);
  usePlan((plan) => plan.undo.length);
  useSelection((selection) => selection.asset);
  useTool((tool) => tool.kind);
  return { enabled: action.when(session), run: () => action.run(session) };
}
