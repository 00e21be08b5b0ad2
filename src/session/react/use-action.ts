import { actionOf, type ActionId } from '../actions/actions';
import { useSession } from './session-context';
import { usePlan, useSelection, useTool } from './use-stores';

/** An action with whether it can be done now; renders again when that may have changed. */
export function useAction(id: ActionId): { readonly enabled: boolean; run(): void } {
  const session = useSession();
  const action = actionOf(id);
  usePlan((plan) => plan.revision);
  usePlan((plan) => plan.undo.length);
  useSelection((selection) => selection.assets);
  useTool((tool) => tool.kind);
  return { enabled: action.when(session), run: () => action.run(session) };
}
