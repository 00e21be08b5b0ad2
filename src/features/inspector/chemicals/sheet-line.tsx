import { useEffect, useState, type ReactNode } from 'react';
import type { EventOf } from '../../../records/event/record-event';
import { isOwnPicture } from '../../../session/records/own-picture';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { createBlobSaver } from '../../../session/stock/save-blob';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';

interface SheetLineProps {
  readonly described: EventOf<'substance.described'> | null;
  readonly telling: Telling;
}

/** The safety data sheet: opened in another tab, or saved as the file that it came as. */
export function SheetLine({ described, telling }: SheetLineProps): ReactNode {
  const { t, formats } = telling.text;
  const session = useSession();
  const sheet = described?.body.sheet ?? null;
  const blob = useKeptFile(sheet?.file ?? null);
  if (sheet === null) {
    return (
      <p className="stock-warn">
        <Icon name="warning" size={16} /> {t('stock.no-sheet')}
      </p>
    );
  }
  return (
    <div className="sheet-line">
      <span className="line-text">
        <strong>{t('stock.sheet')}</strong>
        <span className="card-soft">
          {[
            sheet.name,
            sheet.issued === null ? '' : t('stock.sheet-issued', { day: dayText(sheet.issued, formats) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {blob === null && (
          <span className="card-soft">
            {t(isOwnPicture(sheet.file) ? 'stock.sheet-elsewhere' : 'stock.sheet-sample')}
          </span>
        )}
      </span>
      {blob instanceof Blob && (
        <>
          {SHOWN.test(blob.type) && (
            <Button icon="open" onClick={() => openBlob(blob)}>
              {t('stock.sheet-open')}
            </Button>
          )}
          <Button
            icon="download"
            iconOnly
            look="quiet"
            onClick={() => session.part(createBlobSaver)(sheet.name, blob)}
          >
            {t('stock.sheet-save')}
          </Button>
        </>
      )}
    </div>
  );
}

/** What a browser only shows: a page of markup that came with a backup would run as ours. */
const SHOWN = /^(?:application\/pdf|image\/(?:png|jpeg|webp|gif|bmp|avif|heic|heif))$/;
/** Long enough for another tab to read it, milliseconds. */
const READ_WITHIN = 60_000;

function openBlob(blob: Blob): void {
  const address = URL.createObjectURL(blob);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}

/** A file that this device keeps; null = it isn't here; undefined while it is being looked for. */
function useKeptFile(id: string | null): Blob | null | undefined {
  const keeper = useRecords((records) => records.keeper);
  const [found, setFound] = useState<{ readonly id: string; readonly blob: Blob | null } | null>(null);
  useEffect(() => {
    if (keeper === null || id === null) return;
    let over = false;
    void keeper.photo(id).then((blob) => {
      if (!over) setFound({ id, blob });
    });
    return () => {
      over = true;
    };
  }, [keeper, id]);
  return found !== null && found.id === id ? found.blob : undefined;
}
