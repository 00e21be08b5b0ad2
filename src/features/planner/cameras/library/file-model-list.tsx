import { useMemo, useState, type ReactNode } from 'react';
import type { CameraModel, ModelView } from '../../../../model/query/camera-model';
import { MOST_MODELS } from '../../../../model/schema/camera-design';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { WindowedList } from '../../../../ui/windowed-list';
import { degreesText, factsOf, modelName } from './lens-words';
import { ModelCard } from './model-card';
import { ModelFilter } from './model-filter';
import { ANY_MODEL, searchModels } from './search-models';
import { useLibrary } from './use-library';

interface FileModelListProps {
  readonly models: readonly CameraModel[];
  readonly onUse: ((model: CameraModel, view: ModelView) => void) | null;
}

/** Two lines of text and their margins. */
const LINE_REM = 3.5;

/** Thousands of models, searched, ticked and kept. */
export function FileModelList({ models, onUse }: FileModelListProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const library = useLibrary();
  const [search, setSearch] = useState(ANY_MODEL);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [detailed, setDetailed] = useState<CameraModel | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const found = useMemo(() => searchModels(models, search), [models, search]);
  const tick = (ids: readonly string[], on: boolean): void =>
    setTicked((now) => {
      const next = new Set(now);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const keep = (): void => {
    const { added, known, left } = library.keep(models.filter(({ id }) => ticked.has(id)));
    const told = (count: number): string => (count === 0 ? '' : formats.number(count));
    setKept(
      t('camera-library.kept', {
        added: formats.number(added),
        known: told(known),
        left: told(left),
        max: MOST_MODELS,
      }),
    );
    setTicked(new Set());
  };
  const line = (index: number): ReactNode => {
    // The list asks for lines that there are.
    const model = found[index]!;
    const name = modelName(model);
    const angles = model.views.map(({ horizontalView }) => degreesText(horizontalView, text)).join(' / ');
    return (
      <div className="camera-line">
        <label className="camera-check camera-line__tick">
          <input
            type="checkbox"
            checked={ticked.has(model.id)}
            onChange={({ target }) => tick([model.id], target.checked)}
          />
          <span className="camera-line__text">
            <span className="camera-line__name">{name}</span>
            <span className="camera-line__facts">{[angles, ...factsOf(model, text)].join(' · ')}</span>
          </span>
        </label>
        <Button
          look="quiet"
          aria-label={t('camera-library.details-of', { name })}
          onClick={() => setDetailed(model)}
        >
          {t('camera-library.details')}
        </Button>
      </div>
    );
  };
  return (
    <>
      <ModelFilter search={search} shown={found.length} all={models.length} onChange={setSearch} />
      <div className="camera-library__keep">
        <div className="camera-library__actions">
          <Button look="solid" disabled={ticked.size === 0} onClick={keep}>
            {t('camera-library.keep', { count: formats.number(ticked.size) })}
          </Button>
          <Button
            disabled={found.length === 0}
            onClick={() =>
              tick(
                found.map(({ id }) => id),
                true,
              )
            }
          >
            {t('camera-library.pick-all')}
          </Button>
          <Button disabled={ticked.size === 0} onClick={() => setTicked(new Set())}>
            {t('camera-library.pick-none')}
          </Button>
          <span role="status">{kept}</span>
        </div>
        {detailed && (
          <ModelCard
            model={detailed}
            onUse={onUse}
            actions={
              <Button look="quiet" icon="close" iconOnly onClick={() => setDetailed(null)}>
                {t('camera-library.hide-details')}
              </Button>
            }
          />
        )}
      </div>
      <div className="camera-lines">
        <WindowedList
          label={t('camera-library.file-models')}
          count={found.length}
          lineRem={LINE_REM}
          keyOf={(index) => found[index]!.id}
          renderLine={line}
        />
      </div>
    </>
  );
}
