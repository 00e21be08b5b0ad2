import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Translator } from '../../../../i18n/translator';
import { modelOfCamera, type CameraModel, type KnownModel } from '../../../../model/query/camera-model';
import type { Camera } from '../../../../model/schema/assets/asset-registry';
import { usePlan } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { CAMERA_MODELS } from '../../../../standards/cameras/camera-models';
import { Button } from '../../../../ui/button';
import { SelectField, type SelectOption } from '../../../../ui/select-field';
import { degreesText, factsOf, lensName, modelName, viewText } from './lens-words';
import { LensLine } from './model-card';
import { useLibrary } from './use-library';
import './library.css';

const CameraLibrary = lazy(async () => ({ default: (await import('./camera-library')).CameraLibrary }));

/** Of what is no model of the list: nothing is chosen by it. */
const AS_IT_IS = 'as-it-is';

/** Which model cameras are of, and another for all of them: one step. */
export function ModelChoice({ cameras }: { readonly cameras: readonly Camera[] }): ReactNode {
  const text = useText();
  const { t } = text;
  const library = useLibrary();
  const own = usePlan((plan) => plan.document?.campus.cameraDesign.models);
  const [open, setOpen] = useState(false);
  if (own === undefined || cameras.length === 0) return null;
  const offers = [
    ...offered('own', own, t('camera-library.group-own')),
    ...offered('built-in', CAMERA_MODELS, null),
  ];
  const models = offers.map(({ model }) => model);
  const found = cameras.map((camera) => modelOfCamera(camera, models));
  const same = sameModel(found);
  const ids = cameras.map(({ id }) => id);
  const chosen = offers.find(({ model }) => model === same?.model)?.key ?? AS_IT_IS;
  const choose = (key: string): void => {
    const offer = offers.find((each) => each.key === key);
    const [view] = offer?.model.views ?? [];
    if (offer && view) library.apply(ids, offer.model, view);
  };
  return (
    <div className="camera-choice-of-model">
      <SelectField
        label={t('camera-library.model')}
        value={chosen}
        options={[
          ...(same === null ? [{ value: AS_IT_IS, label: asItIs(cameras, text) }] : []),
          ...offers.map(({ key, label }): SelectOption<string> => ({ value: key, label })),
        ]}
        onChange={choose}
      />
      {same && <Lens cameras={cameras} same={same} found={found} />}
      <Button onClick={() => setOpen(true)}>{t('camera-library.more')}</Button>
      {open && (
        <Suspense>
          <CameraLibrary cameras={ids} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

interface LensProps {
  readonly cameras: readonly Camera[];
  readonly same: { readonly model: CameraModel };
  readonly found: readonly (KnownModel | null)[];
}

/** Which of a model's lenses they have; a zoom is set elsewhere, by its angle. */
function Lens({ cameras, same: { model }, found }: LensProps): ReactNode {
  const text = useText();
  const { t } = text;
  const library = useLibrary();
  const views = new Set(found.map((each) => each?.view ?? null));
  const [only = null] = views.size === 1 ? views : [];
  return (
    <>
      {model.views.length > 1 && !model.zoom && (
        <SelectField
          label={t('camera-library.choose-lens')}
          value={only === null ? AS_IT_IS : String(model.views.indexOf(only))}
          options={[
            ...(only === null ? [{ value: AS_IT_IS, label: t('camera-library.model-several') }] : []),
            ...model.views.map((view, i) => ({
              value: String(i),
              label:
                view.focalLength === null
                  ? viewText(view, text)
                  : `${lensName(model, view, text)} · ${viewText(view, text)}`,
            })),
          ]}
          onChange={(value) => {
            const view = model.views[Number(value)];
            if (view)
              library.apply(
                cameras.map(({ id }) => id),
                model,
                view,
              );
          }}
        />
      )}
      <p className="camera-model__facts">{[...factsOf(model, text), ...zoomText(model, text)].join(' · ')}</p>
      {only !== null && <LensLine model={model} view={only} />}
    </>
  );
}

/** Between which angles a zoom is set. */
function zoomText({ views, zoom }: CameraModel, text: Translator): readonly string[] {
  const [wide, tele] = [views[0], views.at(-1)];
  if (!zoom || wide === undefined || tele === undefined) return [];
  const angles = {
    most: degreesText(wide.horizontalView, text),
    least: degreesText(tele.horizontalView, text),
  };
  return [text.t('camera-library.zoom', angles)];
}

interface Offer {
  readonly key: string;
  readonly label: string;
  readonly model: CameraModel;
}

const offered = (from: string, models: readonly CameraModel[], group: string | null): readonly Offer[] =>
  models.map((model) => ({
    key: `${from}:${model.id}`,
    label: group === null ? modelName(model) : `${modelName(model)} · ${group}`,
    model,
  }));

/** The one model that all are of; null where they differ, or nobody knows. */
function sameModel(found: readonly (KnownModel | null)[]): KnownModel | null {
  const [first = null] = found;
  return found.every((each) => each?.model === first?.model) ? first : null;
}

/** What is said of cameras that are of no known model, or of several. */
function asItIs(cameras: readonly Camera[], { t }: Translator): string {
  const names = new Set(cameras.map(({ model }) => model));
  if (names.size > 1) return t('camera-library.model-several');
  const [name = null] = names;
  return name === null ? t('camera-library.model-none') : t('camera-library.model-told', { name });
}
