import { describe, expect, it } from 'vitest';
import {
  draftOf,
  NO_LENS,
  NO_MODEL,
  readModelDraft,
  type ModelDraft,
} from '../../../src/features/planner/cameras/library/read-model-draft';
import { readScaleDraft, scaleDraftOf } from '../../../src/features/planner/cameras/library/read-scale-draft';
import { ANY_MODEL, searchModels } from '../../../src/features/planner/cameras/library/search-models';
import { cameraModelSchema } from '../../../src/model/schema/camera-model';
import { CAMERA_MODELS } from '../../../src/standards/cameras/camera-models';

const DEGREE = Math.PI / 180;
const TYPED: ModelDraft = {
  ...NO_MODEL,
  brand: ' 青禾 ',
  model: '门厅 1',
  lenses: [
    { horizontal: '84', vertical: '', focal: '4' },
    { horizontal: '１０３', vertical: '55', focal: '2,8' },
  ],
};

describe('a model that is typed in', () => {
  it('is read with the widest lens first; what is left empty is not known, never 0', () => {
    const { model, wrong } = readModelDraft(TYPED);
    expect([...wrong]).toEqual([]);
    expect(model).toEqual({
      brand: '青禾',
      model: '门厅 1',
      form: 'dome',
      projection: null,
      views: [
        { horizontalView: 103 * DEGREE, verticalView: 55 * DEGREE, focalLength: 2.8 },
        { horizontalView: 84 * DEGREE, verticalView: null, focalLength: 4 },
      ],
      zoom: false,
      pixelsAcross: null,
      pixelsDown: null,
      heads: [],
      sensor: null,
      nightRange: null,
    });
  });

  it.each([
    [{ brand: '  ' }, 'brand', 'needed'],
    [{ lenses: [NO_LENS] }, 'horizontal-0', 'needed'],
    [{ lenses: [{ ...NO_LENS, horizontal: 'wide' }] }, 'horizontal-0', 'no-angle'],
    [{ lenses: [{ ...NO_LENS, horizontal: '0' }] }, 'horizontal-0', 'no-angle'],
    [{ lenses: [{ ...NO_LENS, horizontal: '361' }] }, 'horizontal-0', 'no-angle'],
    [{ lenses: [{ ...NO_LENS, horizontal: '180' }], projection: 'rectilinear' }, 'horizontal-0', 'not-flat'],
    [{ lenses: [{ ...NO_LENS, horizontal: '90', vertical: '-1' }] }, 'vertical-0', 'no-angle'],
    [{ lenses: [{ ...NO_LENS, horizontal: '90', focal: '0' }] }, 'focal-0', 'no-focal'],
    [{ across: '0' }, 'across', 'no-pixels'],
    [{ down: '1080.5' }, 'down', 'no-pixels'],
    [{ night: '-3' }, 'night', 'no-range'],
    [{ heads: 'left' }, 'heads', 'no-heads'],
    [{ zoom: true, lenses: [{ ...NO_LENS, horizontal: '90' }] }, 'zoom', 'not-two'],
  ] as const)('%j is wrong at %s: %s', (fields, field, trouble) => {
    const { model, wrong } = readModelDraft({ ...TYPED, ...fields });
    expect([model, [...wrong]]).toEqual([null, [[field, trouble]]]);
  });

  it('that is written down and read again is the same, and a plan can keep it', () => {
    for (const each of CAMERA_MODELS) {
      const { model, wrong } = readModelDraft(draftOf(each));
      expect([...wrong], each.id).toEqual([]);
      expect(cameraModelSchema.safeParse({ id: 'x', ...model }).success).toBe(true);
      model!.views.forEach((view, i) => {
        expect(view.horizontalView).toBeCloseTo(each.views[i]!.horizontalView, 9);
        expect(view.focalLength).toBe(each.views[i]!.focalLength);
        expect(view.verticalView === null).toBe(each.views[i]!.verticalView === null);
      });
      expect(model).toMatchObject({
        zoom: each.zoom,
        projection: each.projection,
        sensor: each.sensor,
        nightRange: each.nightRange,
        pixelsAcross: each.pixelsAcross,
      });
      expect(model!.heads).toHaveLength(each.heads.length);
    }
  });
});

describe('a scale that is typed in', () => {
  const empty = scaleDraftOf(null);
  const typed = (densities: Partial<typeof empty.densities>, name = '本院') =>
    readScaleDraft({ name, densities: { ...empty.densities, ...densities } });

  it('has what is told, and null for what is left empty', () => {
    const { scale } = typed({ discern: '60', validate: '400,5' });
    expect(scale).toEqual({
      name: '本院',
      densities: {
        overview: null,
        outline: null,
        discern: 60,
        perceive: null,
        characterise: null,
        validate: 400.5,
        scrutinise: null,
      },
    });
    expect(readScaleDraft(scaleDraftOf(scale)).scale).toEqual(scale);
  });

  it('says where it is wrong: no name, no number, no more than a coarser level', () => {
    expect([...typed({}, ' ').wrong]).toEqual([['name', 'needed']]);
    expect([...typed({ outline: 'many', perceive: '0.5' }).wrong]).toEqual([
      ['outline', 'no-density'],
      ['perceive', 'no-density'],
    ]);
    // A level that falls back leaves the bar where it was.
    expect([...typed({ outline: '40', perceive: '30', validate: '35', scrutinise: '41' }).wrong]).toEqual([
      ['perceive', 'not-ascending'],
      ['validate', 'not-ascending'],
    ]);
  });
});

describe('a search in models', () => {
  const names = (search: Partial<typeof ANY_MODEL>): string[] =>
    searchModels(CAMERA_MODELS, { ...ANY_MODEL, ...search }).map(({ model }) => model);

  it('finds words in any order, whatever their width and capitals', () => {
    expect(names({ text: 'p3245 ＡＸＩＳ' })).toEqual(['P3245-V']);
    expect(names({ text: '2cd2143g2–i' })).toEqual(['DS-2CD2143G2-I']);
    expect(names({ text: '  ' })).toHaveLength(CAMERA_MODELS.length);
    expect(names({ text: 'nobody' })).toEqual([]);
  });

  it('keeps to a form and to pixels; where these are not known only any will do', () => {
    expect(names({ form: 'fisheye' })).toEqual(['M3057-PLVE']);
    expect(names({ pixels: '8' })).toEqual(['ExCam XF P3807']);
    const [first] = CAMERA_MODELS;
    const unknown = [{ ...first!, pixelsDown: null }];
    expect(searchModels(unknown, { ...ANY_MODEL, pixels: '2' })).toEqual([]);
    expect(searchModels(unknown, ANY_MODEL)).toEqual(unknown);
  });
});
