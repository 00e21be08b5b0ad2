import type { ReactNode } from 'react';
import { numberSeries, numberText, othersNumbered } from '../../../../model/query/asset-numbers';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { createNumberer } from '../../../../session/use-cases/number-assets';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { placeLabel, placeLine } from '../../../../widgets/asset-card/names';
import './number-note.css';

interface NumberNoteProps {
  readonly document: CampusDocument;
  readonly asset: Asset;
}

/** Below the number of one asset: which is the next free one, or which other has the same. */
export function NumberNote({ document, asset }: NumberNoteProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const numberer = session.part(createNumberer);
  const { id, kind, number, storey } = asset;
  if (number === null) {
    const series = numberSeries(document, storey, kind);
    if (series === null) return null;
    const next = numberText(series, series.next);
    return (
      <Button look="quiet" icon="plus" onClick={() => numberer.number([{ id, number: next }])}>
        {t('number.take-next', { number: next })}
      </Button>
    );
  }
  const [other, ...more] = othersNumbered(document, kind, number, id);
  if (!other) return null;
  return (
    <p className="number-twin" role="status">
      <Icon name="warning" size={16} />
      <span>
        {t('number.twin', { count: more.length + 1 })}{' '}
        <button
          type="button"
          className="table-link"
          onClick={() => {
            session.select(other.id);
            session.focusOn(other.storey, other.x, other.y);
          }}
        >
          {placeLine(placeLabel(document, other, text))}
        </button>
      </span>
    </p>
  );
}
