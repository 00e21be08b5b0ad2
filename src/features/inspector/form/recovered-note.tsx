import type { ReactNode } from 'react';
import type { IsoTime } from '../../../base/time/iso-time';
import { Button } from '../../../ui/button';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';

interface RecoveredNoteProps {
  /** When it was left; null = it was begun afresh. */
  readonly at: IsoTime | null;
  readonly telling: Telling;
  onRestart(): void;
}

/** Says that what was entered before is back, and lets one begin anew. */
export function RecoveredNote({ at, telling, onRestart }: RecoveredNoteProps): ReactNode {
  const { text, zone } = telling;
  if (at === null) return null;
  return (
    <div className="form-notice">
      <span role="status">{text.t('hazard.recovered', { when: momentText(at, zone, text.formats) })}</span>
      <Button look="quiet" onClick={onRestart}>
        {text.t('check.restart')}
      </Button>
    </div>
  );
}
