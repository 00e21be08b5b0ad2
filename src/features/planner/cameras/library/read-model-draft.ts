import type { CameraModel, ModelView } from '../../../../model/query/camera-model';
import type { CameraHead, LensProjection } from '../../../../model/schema/assets/camera';
import { readNumber } from '../../../../ui/number-field';
import { headsText } from '../../../../widgets/asset-card/lens-lists';
import { readHeads } from '../../panel/editor/read-lens-lists';

/** A lens as it is typed in: degrees and millimetres; nothing = not known. */
export interface LensDraft {
  readonly horizontal: string;
  readonly vertical: string;
  readonly focal: string;
}

/** A model as it is typed in. */
export interface ModelDraft {
  readonly brand: string;
  readonly model: string;
  readonly form: CameraModel['form'];
  readonly projection: LensProjection | 'by-form';
  readonly zoom: boolean;
  readonly lenses: readonly LensDraft[];
  readonly across: string;
  readonly down: string;
  readonly heads: string;
  readonly sensor: string;
  readonly night: string;
}

export const NO_LENS: LensDraft = { horizontal: '', vertical: '', focal: '' };

export const NO_MODEL: ModelDraft = {
  brand: '',
  model: '',
  form: 'dome',
  projection: 'by-form',
  zoom: false,
  lenses: [NO_LENS],
  across: '',
  down: '',
  heads: '',
  sensor: '',
  night: '',
};

export const MODEL_TROUBLES = [
  'needed',
  'no-angle',
  'not-flat',
  'no-focal',
  'no-pixels',
  'no-heads',
  'no-range',
  'not-two',
  'too-many',
] as const;
export type ModelTrouble = (typeof MODEL_TROUBLES)[number];

/** A field of the form; those of lenses with their number, from 0. */
export type DraftField = Exclude<keyof ModelDraft, 'form' | 'projection'> | `${keyof LensDraft}-${number}`;

export interface ModelRead {
  /** Null when something is wrong. */
  readonly model: Omit<CameraModel, 'id'> | null;
  readonly wrong: ReadonlyMap<DraftField, ModelTrouble>;
}

const DEGREE = Math.PI / 180;
export const MOST_LENSES = 32;
const MOST_HEADS = 15;

/** What was typed as a model, or every field that is wrong with what is wrong there. O(lenses). */
export function readModelDraft(draft: ModelDraft): ModelRead {
  const wrong = new Map<DraftField, ModelTrouble>();
  const number = (
    field: DraftField,
    typed: string,
    trouble: ModelTrouble,
    fits: (value: number) => boolean,
  ): number | null => {
    if (typed.trim() === '') return null;
    const value = readNumber(typed);
    if (Number.isFinite(value) && fits(value)) return value;
    wrong.set(field, trouble);
    return null;
  };
  const isAngle = (degrees: number): boolean => degrees > 0 && degrees <= 360;
  const isPixels = (value: number): boolean => Number.isInteger(value) && value >= 16 && value <= 100_000;
  const projection = draft.projection === 'by-form' ? null : draft.projection;

  const brand = draft.brand.trim();
  const model = draft.model.trim();
  if (brand === '') wrong.set('brand', 'needed');
  if (model === '') wrong.set('model', 'needed');

  const views = draft.lenses.map((lens, i): ModelView => {
    const field = (of: keyof LensDraft): DraftField => `${of}-${i}`;
    const horizontal = number(field('horizontal'), lens.horizontal, 'no-angle', isAngle);
    const vertical = number(field('vertical'), lens.vertical, 'no-angle', isAngle);
    if (lens.horizontal.trim() === '') wrong.set(field('horizontal'), 'needed');
    if (projection === 'rectilinear' && (horizontal ?? 0) >= 180) wrong.set(field('horizontal'), 'not-flat');
    const focalLength = number(field('focal'), lens.focal, 'no-focal', (mm) => mm > 0 && mm <= 10_000);
    return {
      horizontalView: (horizontal ?? 0) * DEGREE,
      verticalView: vertical === null ? null : vertical * DEGREE,
      focalLength,
    };
  });
  if (draft.zoom && views.length !== 2) wrong.set('zoom', 'not-two');
  if (views.length > MOST_LENSES) wrong.set('lenses', 'too-many');

  const pixelsAcross = number('across', draft.across, 'no-pixels', isPixels);
  const pixelsDown = number('down', draft.down, 'no-pixels', isPixels);
  const nightRange = number('night', draft.night, 'no-range', (metres) => metres >= 0 && metres <= 1000);
  const heads = readHeads(draft.heads);
  if (heads === null || heads.length > MOST_HEADS || !heads.every(isTurned)) wrong.set('heads', 'no-heads');
  const sensor = draft.sensor.trim();
  if (wrong.size > 0) return { model: null, wrong };
  return {
    model: {
      brand,
      model,
      form: draft.form,
      projection,
      // The widest first, whatever they were typed in.
      views: views.toSorted((a, b) => b.horizontalView - a.horizontalView),
      zoom: draft.zoom,
      pixelsAcross,
      pixelsDown,
      heads: heads ?? [],
      sensor: sensor === '' ? null : sensor,
      nightRange,
    },
    wrong,
  };
}

const isTurned = ({ heading, tilt }: CameraHead): boolean => Math.abs(heading) <= 7 && Math.abs(tilt) <= 3.2;

/** A model as somebody would have typed it. */
export function draftOf(model: CameraModel): ModelDraft {
  const written = (value: number | null, digits = 6): string =>
    value === null ? '' : String(Number(value.toFixed(digits)));
  const degrees = (angle: number | null): string => written(angle === null ? null : angle / DEGREE, 3);
  return {
    brand: model.brand,
    model: model.model,
    form: model.form,
    projection: model.projection ?? 'by-form',
    zoom: model.zoom,
    lenses: model.views.map(({ horizontalView, verticalView, focalLength }) => ({
      horizontal: degrees(horizontalView),
      vertical: degrees(verticalView),
      focal: written(focalLength),
    })),
    across: written(model.pixelsAcross),
    down: written(model.pixelsDown),
    heads: headsText(model.heads),
    sensor: model.sensor ?? '',
    night: written(model.nightRange),
  };
}
