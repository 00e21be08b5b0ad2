import type { ReactNode } from 'react';
import { useAction } from '../../../session/react/use-action';
import { useEgressKeys } from '../../../session/react/use-egress-keys';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { stepText } from './step-text';

/** Undo or redo, with what it takes back in its tip. Where there is little room it stands only if there is something. */
export function StepButton({
  way,
  onlyIfAny,
}: {
  readonly way: 'undo' | 'redo';
  readonly onlyIfAny: boolean;
}): ReactNode {
  const text = useText();
  const id = `action.${way}` as const;
  const { enabled, run } = useAction(id);
  const step = usePlan((plan) => plan[way].at(-1)?.patch);
  const shut = useEgressKeys((keys) => keys.closed.length > 0);
  if (onlyIfAny && !enabled) return null;
  // Whoever has just supposed a door shut looks here first.
  const idle = shut && way === 'undo' ? 'action.undo-not-shut' : id;
  return (
    <Button
      look="quiet"
      icon={way}
      iconOnly
      disabled={!enabled}
      title={step ? stepText(id, step, text) : text.t(idle)}
      onClick={run}
    >
      {text.t(id)}
    </Button>
  );
}
