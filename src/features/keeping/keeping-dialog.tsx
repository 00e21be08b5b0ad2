import { useEffect, type ReactNode } from 'react';
import { createKeptPlans } from '../../session/autosave/kept-plans';
import { createDataKeeping } from '../../session/keeping/data-keeping';
import { useSession } from '../../session/react/session-context';
import { useText } from '../../session/react/use-text';
import { Dialog } from '../../ui/dialog';
import { DataSection } from './data-section';
import { PlanSection } from './plan-section';
import { useKeptFocus } from './use-kept-focus';
import './keeping.css';

/** What this device keeps: plans to come back to, and how safe all of it is. */
export function KeepingDialog(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const box = useKeptFocus();
  const close = (): void => session.overlay.setState({ open: null });
  useEffect(() => {
    const plans = session.part(createKeptPlans);
    void plans.refresh();
    void session.part(createDataKeeping).refresh();
    return plans.leave;
  }, [session]);
  return (
    <div className="keeping" ref={box}>
      <Dialog title={t('keeping.title')} closeLabel={t('app.close')} wide onClose={close}>
        <PlanSection onOpened={close} />
        <DataSection />
      </Dialog>
    </div>
  );
}
