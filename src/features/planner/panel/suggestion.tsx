import type { ReactNode } from 'react';
import type { StoreyId } from '../../../model/schema/ids';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { createPlaceSuggester } from '../../../session/use-cases/suggest-place';
import { Button } from '../../../ui/button';
import { isHole } from '../../../standards/extinguishers/is-hole';
import './nearest-note.css';

interface SuggestionProps {
  readonly of: string;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** Asks where one more extinguisher leaves the least uncovered, shows it, and says what would remain. */
export function Suggestion({ of, storey, x, y }: SuggestionProps): ReactNode {
  const { t, formats } = useText();
  const { part, state } = usePartState(createPlaceSuggester);
  const { status, found } = state.of === of ? state : { status: 'idle' as const, found: null };
  if (status === 'idle') {
    return (
      <Button look="quiet" icon="plus" onClick={() => part.ask(of, { storey, x, y })}>
        {t('suggest.ask')}
      </Button>
    );
  }
  const remains = found && isHole(found.remaining);
  return (
    <div className="suggestion" role="status">
      {status === 'working' && <span>{t('suggest.working')}</span>}
      {status === 'none' && <span>{t('suggest.none')}</span>}
      {status === 'failed' && <span>{t('nearest.failed', { detail: state.error ?? '' })}</span>}
      {found && (
        <span>
          {t('suggest.found', { gained: formats.area(found.gained) })}{' '}
          {remains
            ? t('suggest.remains', { area: formats.area(found.remaining) })
            : t('suggest.remains-nothing')}
        </span>
      )}
      <div className="suggestion-actions">
        {found && (
          <Button look="solid" icon="plus" onClick={part.take}>
            {t('suggest.take')}
          </Button>
        )}
        <Button onClick={part.drop}>{t(found ? 'suggest.drop' : 'app.cancel')}</Button>
      </div>
    </div>
  );
}
