import type { ReactNode } from 'react';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { isOfChemicals } from '../../../session/url/page-link';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useMedia } from '../../../ui/use-media';
import { NARROW } from '../../../ui/widths';
import { hintJob, type HintJob } from './hint-steps';
import { useHints } from './use-hints';
import './hint-card.css';

/** The first three steps of the job that is being done, until they are done or closed. */
export function HintCard(): ReactNode {
  const job = useView(hintJob);
  return <Steps key={job} job={job} />;
}

/** Ticked off as they are done; the next one only where the panel is small. */
function Steps({ job }: { readonly job: HintJob }): ReactNode {
  const { t } = useText();
  const { done, dismissed, dismiss } = useHints(job);
  const narrow = useMedia(NARROW);
  // First steps of an inspection, or of covering a floor, are none of keeping chemicals; those of a way out none of a crowd's.
  const elsewhere = useView(
    ({ role, subject, link }) =>
      isOfChemicals(link.page ?? '') ||
      (role === 'planner' && subject === 'chemicals') ||
      (role === 'drill' && link.rehearse !== undefined),
  );
  if (dismissed || elsewhere) return null;
  const count = done.filter(Boolean).length;
  const next = done.indexOf(false);
  const steps = ([1, 2, 3] as const).filter((step) => !narrow || next < 0 || step === next + 1);
  return (
    <section className="hints" aria-label={t('hints.title')}>
      <header className="hints-head">
        <h2 className={narrow ? 'visually-hidden' : undefined}>{t('hints.title')}</h2>
        <span className="count">{t('hints.count', { done: count })}</span>
        <Button look="quiet" icon="close" iconOnly onClick={dismiss}>
          {t('hints.close')}
        </Button>
      </header>
      {next < 0 ? (
        <p className="hints-done" role="status">
          {t('hints.done')}
        </p>
      ) : (
        <ol className="hints-steps">
          {steps.map((step) => {
            const ticked = done[step - 1] ?? false;
            return (
              <li key={step} className="hint" data-done={ticked} value={step}>
                <span className="hint-mark" aria-hidden="true">
                  {ticked ? <Icon name="check" size={16} /> : step}
                </span>
                <span>
                  {ticked && <span className="visually-hidden">{t('hints.ticked')} </span>}
                  {t(`hint.${job}.${step}`)}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
