import { useRef, type ReactNode } from 'react';
import type { Issue } from '../../../../base/message';
import type { Translator } from '../../../../i18n/translator';
import type { CameraModel, ModelView } from '../../../../model/query/camera-model';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { ProgressBar } from '../../../../ui/progress-bar';
import { FileModelList } from './file-model-list';
import { useLibrary, useLibrarySlice } from './use-library';

interface FileModelsProps {
  readonly onUse: ((model: CameraModel, view: ModelView) => void) | null;
}

/** A file of models: chosen, looked through, and what is ticked of it kept in the plan. */
export function FileModels({ onUse }: FileModelsProps): ReactNode {
  const text = useText();
  const { t } = text;
  const library = useLibrary();
  const { status, fileName, models, warnings, issue, error } = useLibrarySlice((state) => state);
  const input = useRef<HTMLInputElement>(null);
  const name = fileName ?? '';
  return (
    <>
      <p className="camera-model__note">{t('camera-library.file-about')}</p>
      {status === 'reading' ? (
        <div className="camera-library__reading" role="status">
          <span>{t('camera-library.file-reading', { name })}</span>
          <ProgressBar label={t('camera-library.file-reading', { name })} share={null} />
          <Button onClick={library.putAway}>{t('camera-library.file-stop')}</Button>
        </div>
      ) : (
        <div className="camera-library__actions">
          <Button
            icon="open"
            look={status === 'ready' ? 'outline' : 'solid'}
            onClick={() => input.current?.click()}
          >
            {t(status === 'none' ? 'camera-library.file-choose' : 'camera-library.file-other')}
          </Button>
          {status === 'ready' && (
            <strong className="camera-library__file">
              {t('camera-library.file-read', { name, count: models.length })}
            </strong>
          )}
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('camera-library.file-choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (file) void library.read(file.name, async () => new Uint8Array(await file.arrayBuffer()));
        }}
      />
      {status === 'failed' && (
        <Alert
          title={t('camera-library.file-refused', { name })}
          closeLabel={t('app.close')}
          onClose={library.putAway}
        >
          <p>{issue ? fileTrouble(issue, text) : t('camera-file.internal', { detail: error ?? '' })}</p>
        </Alert>
      )}
      {warnings.length > 0 && (
        <Disclosure title={t('camera-library.file-warnings')}>
          <ul className="camera-library__warnings">
            {warnings.map((warning) => (
              <li key={warning.code}>{text.tell(warning)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {status === 'ready' && <FileModelList key={name} models={models} onUse={onUse} />}
    </>
  );
}

/** Words of plans would say the wrong cure for some troubles of any file. */
const OF_CAMERAS: Readonly<Record<string, string>> = {
  'file.empty': 'camera-file.empty',
  'file.too-large': 'camera-file.too-large',
  'file.too-deep': 'camera-file.too-deep',
  'file.binary': 'camera-file.other',
  'file.drawing': 'camera-file.other',
  'file.other-format': 'camera-file.other',
};

const fileTrouble = ({ code, params }: Issue, text: Translator): string =>
  text.tell({ code: OF_CAMERAS[code] ?? code, params });
