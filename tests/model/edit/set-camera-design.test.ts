import { describe, expect, it } from 'vitest';
import { wardtwinJson } from '../../../src/formats/wardtwin-json/wardtwin-json';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { invertPatch, isEmptyPatch } from '../../../src/model/edit/patch';
import { setCameraDesign } from '../../../src/model/edit/set-camera-design';
import { emptyDocument } from '../../../src/model/schema/document';
import { addModels } from '../../../src/session/cameras/add-models';
import { CAMERA_MODELS } from '../../../src/standards/cameras/camera-models';

describe('what is decided about cameras', () => {
  const plan = emptyDocument();

  it('is set in one step that can be taken back; what isn’t given stays', () => {
    const patch = setCameraDesign(plan, { scale: 'dori-2014' });
    expect(patch).toMatchObject({ label: 'edit.set-camera-design', changes: [{ kind: 'campus' }] });
    const first = applyPatch(plan, patch);
    const second = applyPatch(first, setCameraDesign(first, { keyTarget: true }));
    expect(second.campus.cameraDesign).toEqual({
      scale: 'dori-2014',
      ownScale: null,
      keyTarget: true,
      models: [],
    });
    expect(applyPatch(first, invertPatch(patch))).toEqual(plan);
    expect(isEmptyPatch(setCameraDesign(second, { keyTarget: true }))).toBe(true);
  });

  it('may be every built-in model, for these are models like those of a hospital', () => {
    const { models } = addModels([], CAMERA_MODELS);
    const after = applyPatch(plan, setCameraDesign(plan, { models }));
    expect(after.campus.cameraDesign.models).toEqual(models);
    expect(models).toHaveLength(CAMERA_MODELS.length);
  });

  it('is in the file of the plan, and comes back from it', () => {
    const { models } = addModels([], CAMERA_MODELS);
    const densities = { overview: 10, outline: null, discern: 60, perceive: null, characterise: 200 };
    const ownScale = { name: '本院', densities: { ...densities, validate: 400, scrutinise: null } };
    const after = applyPatch(
      plan,
      setCameraDesign(plan, { models, ownScale, scale: 'own', keyTarget: true }),
    );
    const read = wardtwinJson.read(wardtwinJson.write(after).text);
    expect(read.ok && read.value.document).toEqual(after);
  });

  it('is asserted to be legal', () => {
    const [model] = addModels([], CAMERA_MODELS).models;
    expect(() => setCameraDesign(plan, { models: [model!, model!] })).toThrow(/illegal/);
  });
});
