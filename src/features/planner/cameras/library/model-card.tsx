import type { ReactNode } from 'react';
import type { Citation } from '../../../../base/finding';
import type { CameraModel, ModelView } from '../../../../model/query/camera-model';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { checkText, factsOf, lensName, modelName, viewText } from './lens-words';

interface ModelCardProps {
  readonly model: CameraModel;
  /** Of a built-in one: where its numbers are from. */
  readonly cite?: Citation;
  /** At the right of its name. */
  readonly actions?: ReactNode;
  /** Null = there is no camera to be made of it. */
  readonly onUse: ((model: CameraModel, view: ModelView) => void) | null;
}

/** A model with what is known of it, each of its lenses held against focal length and sensor. */
export function ModelCard({ model, cite, actions, onUse }: ModelCardProps): ReactNode {
  const text = useText();
  const { t } = text;
  const name = modelName(model);
  return (
    <article className="camera-model" aria-label={name}>
      <header className="camera-model__head">
        <h3>{name}</h3>
        {actions}
      </header>
      <p className="camera-model__facts">{factsOf(model, text).join(' · ')}</p>
      <ul className="camera-model__lenses" aria-label={t('camera-library.lenses', { name })}>
        {numbered(model.views).map(({ view, number }) => (
          <li key={number}>
            <LensLine model={model} view={view} />
            {onUse && (
              <Button
                aria-label={t('camera-library.use-lens', { name, lens: lensName(model, view, text) })}
                onClick={() => onUse(model, view)}
              >
                {t('camera-library.use')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {cite && (
        <p className="camera-model__note">
          {t('camera-library.sure', {
            rule: t('coverage.cite', { ...cite }),
            sure: t(`confidence.${cite.confidence}`),
          })}
        </p>
      )}
    </article>
  );
}

/** Two lenses may be the same in all: they are their place in the list. */
const numbered = (views: readonly ModelView[]) => views.map((view, number) => ({ view, number }));

interface LensLineProps {
  readonly model: Pick<CameraModel, 'views' | 'zoom' | 'sensor'>;
  readonly view: ModelView;
}

/** A lens with what it sees, and the check of that. */
export function LensLine({ model, view }: LensLineProps): ReactNode {
  const text = useText();
  const { verdict, words } = checkText(view, model.sensor, text);
  return (
    <span className="camera-lens">
      {/* Without a focal length its name is the angle itself, or the end of the zoom. */}
      {(view.focalLength !== null || model.zoom) && <strong>{lensName(model, view, text)} </strong>}
      {viewText(view, text)}
      <span className="camera-lens__check" data-verdict={verdict}>
        {words}
      </span>
    </span>
  );
}
