import { createStore, type StoreApi } from 'zustand/vanilla';
import { inOneStep } from '../../model/edit/in-one-step';
import type { Patch } from '../../model/edit/patch';
import { setCameraDesign } from '../../model/edit/set-camera-design';
import { updateEntities } from '../../model/edit/update-entities';
import { modelFields, type CameraModel, type ModelView } from '../../model/query/camera-model';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { Campus } from '../../model/schema/campus';
import { MOST_MODELS } from '../../model/schema/camera-design';
import type { ScaleId } from '../../model/schema/view-levels';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';
import { addModels, type ModelsAdded } from './add-models';
import { noLibrary, type CameraLibraryState } from './library-state';

type Design = Campus['cameraDesign'];

/** Models of cameras of the plan and of a file, and what else the hospital decided about cameras. Each verb is one undo step. */
export interface CameraLibrary {
  readonly state: StoreApi<CameraLibraryState>;
  /** Reads a file of the open camera database; the one before is put away. */
  read(fileName: string, bytes: () => Promise<Uint8Array>): Promise<void>;
  /** Stops reading, or puts the file away. */
  putAway(): void;
  /** Takes models into the plan; those that it has already, as they are, and those beyond its limit are not. */
  keep(models: readonly CameraModel[]): ModelsAdded;
  /** Puts a model in the place of that of the same id, or beside the others under a new one; false where there is no room for it. */
  save(model: CameraModel): boolean;
  remove(id: string): void;
  /** Makes cameras of a model: all of its fields, with one lens of it. What a mask hid of a sensor that is no more goes too. */
  apply(cameras: readonly AssetId[], model: CameraModel, view: ModelView): void;
  setScale(scale: ScaleId): void;
  /** Sets the hospital's own scale and goes by it; null takes it away, and goes by that of 2025 where it went by it. */
  setOwnScale(ownScale: Design['ownScale']): void;
  setKeyTarget(keyTarget: boolean): void;
}

/** Made when somebody first opens the library; lives as long as the session. */
export function createLibrary({ stores, services, history }: SessionContext): CameraLibrary {
  const state = createStore<CameraLibraryState>(() => noLibrary);
  let reading = new AbortController();

  const edit = (verb: (document: CampusDocument) => Patch): void => {
    const { document } = stores.plan.getState();
    if (document) history.commit(verb(document));
  };
  const design = (fields: Partial<Design>): void => edit((now) => setCameraDesign(now, fields));
  const ownModels = (): Design['models'] => stores.plan.getState().document?.campus.cameraDesign.models ?? [];

  return {
    state,
    read: async (fileName, bytes) => {
      reading.abort();
      const mine = new AbortController();
      reading = mine;
      const { signal } = mine;
      state.setState({ ...noLibrary, status: 'reading', fileName });
      try {
        const input = { bytes: await bytes() };
        if (signal.aborted) return;
        const read = await services.compute.run('cameras.models', input, {
          signal,
          onProgress: (progress) => {
            if (!signal.aborted) state.setState({ progress });
          },
        });
        if (signal.aborted) return;
        if (read.ok) state.setState({ ...noLibrary, status: 'ready', fileName, ...read.value });
        else state.setState({ ...noLibrary, status: 'failed', fileName, issue: read.error });
      } catch (error) {
        if (signal.aborted || isExpected(error)) return;
        state.setState({ ...noLibrary, status: 'failed', fileName, error: errorText(error) });
      }
    },
    putAway: () => {
      reading.abort();
      state.setState(noLibrary);
    },
    keep: (models) => {
      const added = addModels(ownModels(), models);
      design({ models: added.models });
      return added;
    },
    save: (model) => {
      const own = ownModels();
      const there = own.some(({ id }) => id === model.id);
      if (!there && own.length >= MOST_MODELS) return false;
      // A copied model has no id yet; ids that a device makes are never made again.
      const id = model.id === '' ? `own-${services.ids.next()}` : model.id;
      const next = { ...model, id };
      design({ models: there ? own.map((each) => (each.id === id ? next : each)) : [...own, next] });
      return true;
    },
    remove: (id) => design({ models: ownModels().filter((model) => model.id !== id) }),
    apply: (cameras, model, view) => {
      const fields = modelFields(model, view);
      edit((now) =>
        inOneStep(
          now,
          cameras.map((id) => (document) => applied(document, id, fields)),
          'edit.update',
        ),
      );
    },
    setScale: (scale) => design({ scale }),
    setOwnScale: (ownScale) => {
      const { scale = 'oodpcvs-2025' } = stores.plan.getState().document?.campus.cameraDesign ?? {};
      const next = ownScale !== null ? 'own' : scale === 'own' ? 'oodpcvs-2025' : scale;
      design({ ownScale, scale: next });
    },
    setKeyTarget: (keyTarget) => design({ keyTarget }),
  };
}

/** One camera with the fields of a model; a mask that belongs to a sensor that the model hasn't is gone. */
function applied(document: CampusDocument, id: AssetId, fields: ReturnType<typeof modelFields>): Patch {
  const camera = lookUp<Asset>(document.assets, id);
  const masks =
    camera?.kind === 'camera' ? camera.masks.filter(({ head }) => head <= fields.heads.length) : [];
  return updateEntities(document, 'assets', [id], { ...fields, masks });
}
