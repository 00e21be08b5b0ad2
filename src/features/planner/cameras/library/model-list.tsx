import { useMemo, useState, type ReactNode } from 'react';
import type { CameraModel } from '../../../../model/query/camera-model';
import { ModelFilter } from './model-filter';
import { ANY_MODEL, searchModels } from './search-models';

interface ModelListProps<M extends CameraModel> {
  readonly models: readonly M[];
  children(model: M): ReactNode;
}

/** So many fit on a screen or two: more are found by searching. */
const MANY = 60;

/** Models one below the other, those that are searched for. */
export function ModelList<M extends CameraModel>({ models, children }: ModelListProps<M>): ReactNode {
  const [search, setSearch] = useState(ANY_MODEL);
  const found = useMemo(() => searchModels(models, search), [models, search]);
  return (
    <>
      <ModelFilter search={search} shown={found.length} all={models.length} onChange={setSearch} />
      <ul className="camera-models">
        {found.slice(0, MANY).map((model) => (
          <li key={model.id}>{children(model)}</li>
        ))}
      </ul>
    </>
  );
}
