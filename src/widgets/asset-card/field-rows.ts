import type { Translator } from '../../i18n/translator';
import { lookUp } from '../../model/schema/dictionary';
import { assetFields, fieldValue, type AssetField } from '../../model/query/asset-fields';
import { displayName } from '../../model/query/display-name';
import { isAssumedView } from '../../model/query/usual-camera';
import { shownValue } from '../../model/query/field-unit';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { tableOf, type CampusDocument } from '../../model/schema/document';
import type { Entity } from '../../model/schema/entity-schemas';
import { localId } from '../../model/schema/ids';
import { spaceLabel } from '../labels';
import { headsText, masksText } from './lens-lists';

export interface FieldRow {
  readonly label: string;
  readonly value: string;
}

/** Told by the card in places of their own, or (bearings) by the picture. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'number',
  'name',
  'model',
  'z',
  'department',
  'responsible',
  'heading',
  'facing',
  'tilt',
  'opening',
]);

const WATER_BASED: ReadonlySet<unknown> = new Set(['water', 'water-mist', 'foam', 'alcohol-resistant-foam']);

/** What the plan says of an asset beyond what every asset has, in words; only what is known. O(fields). */
export function fieldRows(document: CampusDocument, asset: Asset, text: Translator): readonly FieldRow[] {
  return [
    ...viewRows(asset, text),
    ...assetFields(asset.kind).flatMap((field) => {
      if (ELSEWHERE.has(field.name)) return [];
      const value = valueText(document, asset, field, text);
      return value === null ? [] : [{ label: text.t(`asset-field.${field.name}`), value }];
    }),
  ];
}

/** Of a camera whose view nobody has told: that it is assumed, or what is missing to draw it. */
export function viewRows(asset: Asset, { t }: Translator): FieldRow[] {
  if (asset.kind !== 'camera') return [];
  if (isAssumedView(asset)) return [{ label: t('camera.view'), value: t('camera.assumed') }];
  if (asset.horizontalView !== null && asset.pixelsAcross !== null) return [];
  const missing = asset.horizontalView === null ? (asset.pixelsAcross === null ? 'both' : 'angle') : 'pixels';
  return [{ label: t('camera.view'), value: t(`camera.missing-${missing}`) }];
}

function valueText(
  document: CampusDocument,
  asset: Asset,
  field: AssetField,
  text: Translator,
): string | null {
  const { t, formats } = text;
  const value = fieldValue(asset, field.name);
  if (value === null) return null;
  const word = (choice: unknown): string =>
    text.tell({
      code: field.name === 'agent' ? `agent.${choice}` : `choice.${field.name}.${choice}`,
      params: {},
    });
  switch (field.form) {
    case 'number':
      return typeof value === 'number' ? numberText(asset, field, value, text) : null;
    case 'text':
      return String(value);
    case 'flag':
      return t(value === true ? 'card.yes' : 'card.no');
    case 'choice':
      return word(value);
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? formats.list(value.map(word)) : null;
    case 'reference':
      return entityName(document, field.target, String(value), text);
    case 'references': {
      const ids = Array.isArray(value) ? value.map(String) : [];
      return ids.length === 0
        ? null
        : formats.list(ids.map((id) => entityName(document, field.target, id, text)));
    }
    case 'hours':
      return asset.kind === 'guard-post' && asset.hours.length > 0
        ? formats.list(asset.hours.map(({ from, to }) => `${from}–${to}`))
        : t('card.always');
    case 'heads':
      return asset.kind === 'camera' && asset.heads.length > 0 ? headsText(asset.heads) : null;
    case 'masks':
      return asset.kind === 'camera' && asset.masks.length > 0 ? masksText(asset.masks) : null;
    case 'name':
      return null;
  }
}

type NumberField = Extract<AssetField, { form: 'number' }>;

function numberText(asset: Asset, field: NumberField, value: number, { t, formats }: Translator): string {
  const shown = formats.number(shownValue(field, value), 2);
  if (field.unit === null) return shown;
  if (field.unit === 'degrees' || field.unit === 'bearing') return `${shown}°`;
  if (field.unit !== 'kg-or-l') return `${shown}\u00a0${t(`unit.${field.unit}`)}`;
  const water = asset.kind === 'extinguisher' && WATER_BASED.has(asset.agent);
  return `${shown}\u00a0${water ? 'L' : 'kg'}`;
}

function entityName(
  document: CampusDocument,
  kind: NonNullable<Extract<AssetField, { target: unknown }>['target']>,
  id: string,
  text: Translator,
): string {
  const space = kind === 'spaces' ? lookUp(document.spaces, id) : null;
  if (space !== null) return spaceLabel(document, space.id, text);
  const entity = lookUp<Entity>(tableOf(document, kind), id);
  const name = entity !== null && 'name' in entity ? displayName(entity.name, text.language) : null;
  return name ?? localId(id);
}

/** What a thing is, in the words that tell it best: what an extinguisher is filled with, which equipment it is. O(1). */
export function kindTitle(asset: Asset, { t, language }: Translator): string {
  const kind = t(`asset.${asset.kind}`);
  if (asset.kind === 'extinguisher' && asset.agent) {
    const agent = t(`agent.${asset.agent}`);
    return language === 'zh'
      ? `${agent}${/\w$/.test(agent) ? ' ' : ''}${kind}`
      : `${agent} ${kind.toLowerCase()}`;
  }
  if (asset.kind === 'special-equipment' && asset.form) return t(`choice.form.${asset.form}`);
  return kind;
}
