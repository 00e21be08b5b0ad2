import { useRef, useState, type ReactNode } from 'react';
import { isSheetType, MAX_SHEET_BYTES } from '../../../records/substance/substance-form';
import type { SubstanceDraft } from '../../../session/stock/stock-draft';
import { useRecords } from '../../../session/react/use-stores';
import type { RecordKeeper } from '../../../session/records/record-keeper';
import { Button } from '../../../ui/button';
import type { Telling } from '../../../widgets/asset-card/timeline';

interface SheetFieldProps {
  /** Under which draft the file is kept until it is saved. */
  readonly about: string;
  readonly sheet: SubstanceDraft['sheet'];
  readonly wrong: string | null;
  readonly telling: Telling;
  onChange(sheet: SubstanceDraft['sheet']): void;
}

const TYPES =
  'application/pdf,image/png,image/jpeg,image/webp,image/gif,image/bmp,image/avif,image/heic,image/heif';

/** The safety data sheet as a file, kept on this device at once so that it outlives the page. */
export function SheetField({ about, sheet, wrong, telling, onChange }: SheetFieldProps): ReactNode {
  const { t, tell, formats } = telling.text;
  const keeper = useRecords((records) => records.keeper);
  const input = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (to: RecordKeeper, file: File): Promise<boolean> => {
    if (file.size > MAX_SHEET_BYTES) {
      setTrouble(tell({ code: 'substance.sheet-too-large', params: { most: MAX_SHEET_BYTES } }));
      return true;
    }
    if (!isSheetType(file.type) || file.size === 0) {
      const code = file.size === 0 ? 'substance.sheet-empty' : 'substance.sheet-type';
      setTrouble(tell({ code, params: {} }));
      return true;
    }
    setWorking(true);
    const id = to.newPhotoId();
    const outcome = await to.keepPhoto(about, { id, blob: file });
    setWorking(false);
    setTrouble(outcome.ok ? null : tell(outcome.error));
    if (outcome.ok) onChange({ file: id, name: file.name, type: file.type, size: file.size });
    return outcome.ok;
  };
  return (
    <div className="field">
      <span className="field-label">{t('stock.sheet')}</span>
      {sheet !== null && (
        <span className="sheet-line">
          <span className="line-text">
            {sheet.name}
            <span className="card-soft">{formats.megabytes(sheet.size)}</span>
          </span>
          <Button look="quiet" icon="close" iconOnly onClick={() => onChange(null)}>
            {t('stock.sheet-remove')}
          </Button>
        </span>
      )}
      <div className="photo-taker">
        <Button icon="open" disabled={working || keeper === null} onClick={() => input.current?.click()}>
          {t(sheet === null ? 'stock.sheet-add' : 'stock.sheet-replace')}
        </Button>
        <input
          ref={input}
          type="file"
          accept={TYPES}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file && keeper) keeper.takingPhoto(about, take(keeper, file));
          }}
        />
      </div>
      {(trouble ?? wrong) !== null && (
        <span className="field-wrong" role="alert">
          {trouble ?? wrong}
        </span>
      )}
      <span className="field-hint">{t('stock.sheet-hint')}</span>
    </div>
  );
}
