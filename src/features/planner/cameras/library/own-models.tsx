import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CameraModel, ModelView } from '../../../../model/query/camera-model';
import { MOST_MODELS } from '../../../../model/schema/camera-design';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { modelName } from './lens-words';
import { ModelCard } from './model-card';
import { ModelForm } from './model-form';
import { ModelList } from './model-list';
import { useLibrary } from './use-library';

interface OwnModelsProps {
  readonly models: readonly CameraModel[];
  /** One to begin with in the form; null = the list. */
  readonly copied: CameraModel | null;
  readonly onUse: ((model: CameraModel, view: ModelView) => void) | null;
}

/** The models that a plan keeps: added, changed and deleted here, a step each. */
export function OwnModels({ models, copied, onUse }: OwnModelsProps): ReactNode {
  const { t } = useText();
  const session = useSession();
  const library = useLibrary();
  /** In the form: a model, or `new`. */
  const [edited, setEdited] = useState<CameraModel | 'new' | null>(copied);
  const [removed, setRemoved] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // Where one came from: the form took the focus away with it.
    if (wasEdited.current && edited === null) add.current?.focus();
    wasEdited.current = edited !== null;
  }, [edited]);
  if (edited !== null) {
    return (
      <ModelForm
        model={edited === 'new' ? null : edited}
        save={(model) => {
          if (!library.save(model)) return false;
          setEdited(null);
          return true;
        }}
        onCancel={() => setEdited(null)}
      />
    );
  }
  const remove = (model: CameraModel): void => {
    library.remove(model.id);
    setRemoved(modelName(model));
    add.current?.focus();
  };
  const full = models.length >= MOST_MODELS;
  return (
    <>
      <div className="camera-library__actions">
        <Button ref={add} icon="plus" disabled={full} onClick={() => setEdited('new')}>
          {t('camera-library.new')}
        </Button>
        {full && <span className="camera-model__note">{t('camera-library.full', { max: MOST_MODELS })}</span>}
      </div>
      <div role="status">
        {removed !== null && (
          <p className="camera-library__done">
            {t('camera-library.removed', { name: removed })}
            <Button
              look="quiet"
              icon="undo"
              onClick={() => {
                session.undo();
                setRemoved(null);
              }}
            >
              {t('camera-library.undo')}
            </Button>
          </p>
        )}
      </div>
      {models.length === 0 ? (
        <p className="camera-model__note">{t('camera-library.own-none')}</p>
      ) : (
        <ModelList models={models}>
          {(model) => (
            <ModelCard
              model={model}
              onUse={onUse}
              actions={
                <span className="camera-library__actions">
                  <Button
                    look="quiet"
                    aria-label={t('camera-library.edit-of', { name: modelName(model) })}
                    onClick={() => setEdited(model)}
                  >
                    {t('camera-library.edit')}
                  </Button>
                  <Button
                    look="danger"
                    icon="trash"
                    aria-label={t('camera-library.remove-of', { name: modelName(model) })}
                    onClick={() => remove(model)}
                  >
                    {t('camera-library.remove')}
                  </Button>
                </span>
              }
            />
          )}
        </ModelList>
      )}
    </>
  );
}
