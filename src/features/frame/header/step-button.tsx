import type { ReactNode } from 'react';
import { useAction } from '../../../session/react/use-action';
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
  if (onlyIfAny && !enabled) return null;
  return (
    <Button
      look="quiet"
      icon={way}
      iconOnly
      disabled={!enabled}
      title={step ? stepText(id, step, text) : text.t(id)}
      onClick={run}
    >
      {text.t(id)}
    </Button>
  );
}
