import { useEffect, useRef, type ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { createFailureCost } from '../../../session/cameras/failure-cost';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';
import { Icon } from '../../../ui/icon';
import { cameraName } from '../../../widgets/camera-name';
import { useCameraPart, useCameraSlice } from './use-camera-slice';

/** Which cameras are taken as failed, and what that costs; nothing while all work. */
export function FailedBar({ document }: { readonly document: CampusDocument }): ReactNode {
  const failed = useCameraSlice((state) => state.choice.failed);
  return failed.length === 0 ? null : <Failed document={document} />;
}

function Failed({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useCameraPart();
  const text = useText();
  const { t } = text;
  const failed = useCameraSlice((state) => state.choice.failed);
  const bar = useRef<HTMLDivElement>(null);
  /** The last that works again takes the bar with it. */
  const leave = (inside: Element): void => focusBox(failed.length > 1 ? inside : (bar.current ?? inside));
  return (
    <div
      ref={bar}
      tabIndex={-1}
      className="section failed-bar"
      role="group"
      aria-label={t('cameras.failed-title', { count: failed.length })}
    >
      <strong className="failed-title">
        <Icon name="warning" size={16} />
        {t('cameras.failed-title', { count: failed.length })}
      </strong>
      <ul className="camera-links">
        {failed.map((id) => {
          const name = cameraName(document, id, text);
          return (
            <li key={id}>
              {name}
              <Button
                look="quiet"
                icon="close"
                iconOnly
                onClick={({ currentTarget }) => {
                  leave(currentTarget);
                  part.toggleFailed(id);
                }}
              >
                {t('cameras.works-again', { name })}
              </Button>
            </li>
          );
        })}
      </ul>
      <FailureCost />
      <div>
        <Button
          onClick={() => {
            if (bar.current) focusBox(bar.current);
            part.choose({ failed: [] });
          }}
        >
          {t('cameras.all-work')}
        </Button>
      </div>
    </div>
  );
}

/** Both figures, and what lies between them. */
function FailureCost(): ReactNode {
  const { t, formats } = useText();
  const cameras = useCameraPart();
  const { part, state } = usePartState(createFailureCost);
  useEffect(() => part.follow(cameras), [part, cameras]);
  const { status, without, cost } = state;
  if (status === 'failed') return <p className="camera-note">{t('cameras.failed-unknown')}</p>;
  if (status === 'waiting') return <p className="camera-note">{t('cameras.failed-waiting')}</p>;
  if (without === null || cost === null) {
    return (
      <p className="camera-note" role="status">
        {t('cameras.failed-counting')}
      </p>
    );
  }
  return (
    <div role="status">
      <p>
        {t('cameras.failed-both', {
          before: formats.area(without.blind),
          after: formats.area(without.blind + cost.blind),
        })}
      </p>
      <p className="camera-note">
        {t('cameras.failed-cost', {
          area: formats.area(cost.blind),
          doors: cost.unmet,
          findings: cost.broken,
        })}
      </p>
    </div>
  );
}
