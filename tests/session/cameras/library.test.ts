import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetsOf } from '../../../src/model/query/assets-of';
import { modelFields, modelOfCamera, type CameraModel } from '../../../src/model/query/camera-model';
import { MOST_MODELS } from '../../../src/model/schema/camera-design';
import { addModels } from '../../../src/session/cameras/add-models';
import { createLibrary, type CameraLibrary } from '../../../src/session/cameras/create-library';
import { CAMERA_MODELS } from '../../../src/standards/cameras/camera-models';
import { around, planWith, space } from '../../analyses/cameras/support';
import { nodeSession, type NodeSession } from '../support/node-session';

const DEGREE = Math.PI / 180;
const OWN: CameraModel = {
  id: '',
  brand: '青禾',
  model: 'QH-1',
  form: 'dome',
  projection: null,
  views: [{ horizontalView: 101 * DEGREE, verticalView: null, focalLength: 2.8 }],
  zoom: false,
  pixelsAcross: 2688,
  pixelsDown: 1520,
  heads: [],
  sensor: '1/2.8',
  nightRange: null,
};

/** As the database has them; invented. */
const entry = (id: string, more: object = {}) => ({
  id,
  brand: 'Qinghe',
  model: id.toUpperCase(),
  type: 'dome',
  resolution: { max_width: 2688, max_height: 1520, label: '4MP' },
  sensor: '1/2.8" CMOS',
  lens: { count: 1, focal_length_mm: '2.8' },
  field_of_view_deg: '101 horizontal',
  night_vision: { type: 'ir', range_m: 30 },
  ...more,
});

const MASK = { head: 0, left: 0, top: 0, right: 0.5, bottom: 0.5 };
const HEADS = [1, 2].map((heading) => ({ heading, tilt: 0 }));

const file = (json: unknown) => () => Promise.resolve(new TextEncoder().encode(JSON.stringify(json)));

let node: NodeSession;
let library: CameraLibrary;
const here = { x: 3, y: 3, z: 2.8, masks: [MASK, { ...MASK, head: 2 }], heads: HEADS };
const plan = planWith([...around(0, 0, 9, 6), space('H', [0, 0, 9, 6], 'hall')], { A: here, B: here });
beforeEach(async () => {
  node = nodeSession(null, null, () => plan);
  library = node.session.part(createLibrary);
  await node.session.openSample('small-ward');
});
afterEach(() => node.session.dispose());

const document = () => node.session.plan.getState().document!;
const design = () => document().campus.cameraDesign;
const steps = () => node.session.plan.getState().undo.length;

describe('a file of models', () => {
  it('is looked through, and what is kept of it is in the plan by one step', async () => {
    await library.read('all.json', file([entry('a'), entry('b'), entry('c', { type: 'dual-lens' })]));
    const { status, fileName, models, warnings } = library.state.getState();
    expect({ status, fileName, ids: models.map(({ id }) => id) }).toEqual({
      status: 'ready',
      fileName: 'all.json',
      ids: ['a', 'b'],
    });
    expect(warnings).toEqual([
      { code: 'camera-file.several-lenses', place: 'c', params: { count: 1, first: 'c' } },
    ]);
    const before = document();
    expect(library.keep(models)).toMatchObject({ added: 2, known: 0, left: 0 });
    expect(design().models).toEqual(models);
    expect(steps()).toBe(1);
    expect(library.keep(models)).toMatchObject({ added: 0, known: 2 });
    expect(steps()).toBe(1);
    node.session.undo();
    expect(document()).toEqual(before);
  });

  it('that is none is refused with its place, and the page goes on', async () => {
    await library.read('x.json', () => Promise.resolve(new TextEncoder().encode('[{"id": oops}]')));
    expect(library.state.getState()).toMatchObject({
      status: 'failed',
      fileName: 'x.json',
      issue: { code: 'file.not-json', place: '1:9' },
      models: [],
    });
    await library.read('y.json', file([]));
    expect(library.state.getState().issue?.code).toBe('camera-file.not-a-list');
    await library.read('z.json', () => Promise.reject(new Error('the stick is gone')));
    expect(library.state.getState()).toMatchObject({ status: 'failed', error: 'the stick is gone' });
    library.putAway();
    expect(library.state.getState().status).toBe('none');
  });

  it('that is put away while it is read, or followed by another, says nothing any more', async () => {
    const first = library.read('a.json', file([entry('a')]));
    library.putAway();
    await first;
    expect(library.state.getState()).toMatchObject({ status: 'none', models: [] });
    const late = library.read('late.json', file([entry('late')]));
    await library.read('b.json', file([entry('b')]));
    await late;
    expect(library.state.getState()).toMatchObject({ fileName: 'b.json', models: [{ id: 'b' }] });
  });
});

describe('models beside others', () => {
  it('of an id that means another camera become new ones; built-in ones leave their source', () => {
    const a = { ...OWN, id: 'a' };
    const { models, added } = addModels(
      [a],
      [
        { ...a, model: 'other' },
        { ...a, model: 'third' },
      ],
    );
    expect([added, models.map(({ id }) => id)]).toEqual([2, ['a', 'a-2', 'a-3']]);
    expect(addModels([], CAMERA_MODELS).models.every((model) => !('cite' in model))).toBe(true);
  });

  it('stop where a plan has as many as it can, and leave out what a plan can’t say', () => {
    const many = Array.from({ length: MOST_MODELS + 3 }, (_, i) => ({ ...OWN, id: `m${i}`, model: `M${i}` }));
    expect(addModels([], many)).toMatchObject({ added: MOST_MODELS, left: 3, known: 0 });
    const wide = { ...OWN, id: 'w', nightRange: 1e6 };
    expect(addModels([], [wide])).toEqual({ models: [], added: 0, known: 0, left: 1 });
  });
});

describe('what is decided about cameras', () => {
  it('own models are added, changed and taken away, a step each', () => {
    expect(library.save(OWN)).toBe(true);
    const [first] = design().models;
    expect(first).toMatchObject({ brand: '青禾', nightRange: null });
    expect(first!.id).not.toBe('');
    library.save({ ...first!, model: 'QH-2' });
    expect(design().models.map(({ model }) => model)).toEqual(['QH-2']);
    library.remove(first!.id);
    expect([design().models, steps()]).toEqual([[], 3]);
    node.session.undo();
    expect(design().models.map(({ model }) => model)).toEqual(['QH-2']);
  });

  it('no more than a plan can have', () => {
    library.keep(Array.from({ length: MOST_MODELS }, (_, i) => ({ ...OWN, id: `m${i}`, model: `M${i}` })));
    expect(library.save(OWN)).toBe(false);
    expect(library.save({ ...OWN, id: 'm7', model: 'changed' })).toBe(true);
    expect(design().models).toHaveLength(MOST_MODELS);
  });

  it('an own scale is gone by once it is there, and no more once it is gone', () => {
    const none = { overview: null, outline: null, discern: null, perceive: null, characterise: null };
    const densities = { ...none, validate: 400, scrutinise: null };
    library.setOwnScale({ name: '本院', densities });
    expect(design()).toMatchObject({ scale: 'own', ownScale: { name: '本院' } });
    library.setScale('dori-2014');
    library.setOwnScale(null);
    expect(design()).toMatchObject({ scale: 'dori-2014', ownScale: null });
    library.setOwnScale({ name: '本院', densities });
    library.setOwnScale(null);
    expect(design().scale).toBe('oodpcvs-2025');
    library.setKeyTarget(true);
    expect(design().keyTarget).toBe(true);
  });

  it('several cameras become of a model at once, and are known to be of it', () => {
    const cameras = assetsOf(document(), 'camera', null).map(({ id }) => id);
    expect(cameras.length).toBeGreaterThan(1);
    const before = [document(), steps()] as const;
    const dome = CAMERA_MODELS.find(({ model }) => model === 'DS-2CD2143G2-I')!;
    library.apply(cameras, dome, dome.views[1]!);
    expect(steps()).toBe(before[1] + 1);
    for (const camera of assetsOf(document(), 'camera', null)) {
      expect(camera).toMatchObject(modelFields(dome, dome.views[1]!));
      expect(camera.masks).toEqual([MASK]);
      expect(modelOfCamera(camera, CAMERA_MODELS)).toEqual({ model: dome, view: dome.views[1] });
      expect(modelOfCamera({ ...camera, horizontalView: 1 }, CAMERA_MODELS)?.view).toBeNull();
      expect(modelOfCamera({ ...camera, model: 'nobody’s' }, CAMERA_MODELS)).toBeNull();
    }
    node.session.undo();
    expect(document()).toEqual(before[0]);
  });
});
