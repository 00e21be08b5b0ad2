import { useState, type ReactNode } from 'react';
import { modelFields, type CameraModel, type ModelView } from '../../../../model/query/camera-model';
import type { AssetId } from '../../../../model/schema/ids';
import { usePlan } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { CAMERA_MODELS } from '../../../../standards/cameras/camera-models';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Segments } from '../../../../ui/segments';
import { FileModels } from './file-models';
import { ModelCard } from './model-card';
import { ModelList } from './model-list';
import { OwnModels } from './own-models';
import { ScaleRules } from './scale-rules';
import { useLibrary } from './use-library';
import './library.css';

const PARTS = ['built-in', 'own', 'file', 'rules'] as const;
type Part = (typeof PARTS)[number];

interface CameraLibraryProps {
  /** What a chosen lens is for; none = models are only looked at and kept. */
  readonly cameras?: readonly AssetId[];
  onClose(): void;
}

const NOBODY: readonly AssetId[] = [];

/** Models of cameras that are built in, those of the plan and those of a file; and what a picture is judged by. */
export function CameraLibrary({ cameras = NOBODY, onClose }: CameraLibraryProps): ReactNode {
  const { t } = useText();
  const library = useLibrary();
  const document = usePlan((plan) => plan.document);
  const [part, setPart] = useState<Part>('built-in');
  /** A built-in model that is copied, to be changed before it is saved. */
  const [copied, setCopied] = useState<CameraModel | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (document === null) return null;
  const use = (model: CameraModel, view: ModelView): void => {
    library.apply(cameras, model, view);
    const { model: name } = modelFields(model, view);
    setDone(t('camera-library.applied', { count: cameras.length, name: name ?? '' }));
  };
  const onUse = cameras.length === 0 ? null : use;
  const copy = (model: CameraModel): void => {
    setCopied({ ...model, id: '' });
    setPart('own');
  };
  return (
    <Dialog title={t('camera-library.title')} closeLabel={t('app.close')} wide onClose={onClose}>
      <div className="camera-library">
        <Segments<Part>
          label={t('camera-library.parts')}
          value={part}
          options={PARTS.map((value) => ({ value, label: t(`camera-library.part-${value}`) }))}
          onChange={(next) => {
            setCopied(null);
            setPart(next);
          }}
        />
        {onUse && part !== 'rules' && (
          <p className="camera-library__for" role="status">
            {done ?? t('camera-library.for', { count: cameras.length })}
          </p>
        )}
        {part === 'built-in' && (
          <>
            <p className="camera-model__note">{t('camera-library.datasheet')}</p>
            <ModelList models={CAMERA_MODELS}>
              {(model) => (
                <ModelCard
                  model={model}
                  cite={model.cite}
                  onUse={onUse}
                  actions={
                    <Button look="quiet" icon="copy" onClick={() => copy(model)}>
                      {t('camera-library.copy')}
                    </Button>
                  }
                />
              )}
            </ModelList>
          </>
        )}
        {part === 'own' && (
          <OwnModels models={document.campus.cameraDesign.models} copied={copied} onUse={onUse} />
        )}
        {part === 'file' && <FileModels onUse={onUse} />}
        {part === 'rules' && <ScaleRules campus={document.campus} />}
      </div>
    </Dialog>
  );
}
