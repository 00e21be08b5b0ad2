import type { MessageCode, Translator } from '../../i18n/translator';
import type { Asset, AssetKind, AssetOf } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import { spaceLabel } from '../labels';
import { peopleLabel } from './names';

export interface FieldRow {
  readonly label: string;
  readonly value: string;
}

interface Teller extends Translator {
  readonly document: CampusDocument;
}

/** What a field of a kind is called, and what its value is in words; null = not known, so nothing is said of it. */
type Row<K extends AssetKind> = readonly [
  label: Extract<MessageCode, `field.${string}`>,
  say: (asset: AssetOf<K>, teller: Teller) => string | null,
];

const whether = (value: boolean | null, { t }: Teller): string | null =>
  value === null ? null : t(value ? 'field-value.yes' : 'field-value.no');
/** Something that is worth a line only where it is so. */
const ifSo = (value: boolean, { t }: Teller): string | null => (value ? t('field-value.yes') : null);
const unit = (value: number | null, name: string, { formats }: Teller): string | null =>
  value === null ? null : `${formats.number(value, 2)}\u00a0${name}`;
const degrees = (radians: number | null, teller: Teller): string | null =>
  radians === null ? null : `${teller.formats.number((radians * 180) / Math.PI)}°`;

const WATER_BASED: ReadonlySet<string | null> = new Set([
  'water',
  'water-mist',
  'foam',
  'alcohol-resistant-foam',
]);

const ROWS: { readonly [K in AssetKind]: readonly Row<K>[] } = {
  extinguisher: [
    ['field.agent', (a, { t }) => a.agent && t(`agent.${a.agent}`)],
    ['field.rating', (a) => a.rating],
    ['field.charge', (a, teller) => unit(a.charge, WATER_BASED.has(a.agent) ? 'L' : 'kg', teller)],
    ['field.count', (a, { t }) => t('field-value.units', { count: a.count })],
    ['field.wheeled', (a, teller) => ifSo(a.wheeled, teller)],
    ['field.cabinet', (a, teller) => ifSo(a.cabinet, teller)],
    ['field.non-magnetic', (a, teller) => ifSo(a.nonMagnetic, teller)],
  ],
  hydrant: [
    ['field.outdoor', (a, teller) => ifSo(a.outdoor, teller)],
    ['field.hose-length', (a, teller) => unit(a.hoseLength, 'm', teller)],
    ['field.jet-length', (a, teller) => unit(a.jetLength, 'm', teller)],
    ['field.hose-reel', (a, teller) => whether(a.hoseReel, teller)],
  ],
  'sprinkler-head': [
    ['field.orientation', (a, { t }) => a.orientation && t(`field-value.head-${a.orientation}`)],
    ['field.release', (a, teller) => unit(a.releaseCelsius, '°C', teller)],
    ['field.flow-coefficient', (a, teller) => unit(a.flowCoefficient, '', teller)?.trim() ?? null],
  ],
  'smoke-detector': [
    ['field.form', (a, { t }) => t(`field-value.smoke-${a.form}`)],
    ['field.standalone', (a, teller) => ifSo(a.standalone, teller)],
  ],
  'heat-detector': [['field.form', (a, { t }) => t(`field-value.heat-${a.form}`)]],
  'gas-detector': [['field.gas', (a, { t }) => a.gas && t(`field-value.gas-${a.gas}`)]],
  'manual-call-point': [],
  sounder: [
    ['field.beacon', (a, teller) => whether(a.beacon, teller)],
    ['field.voice', (a, teller) => whether(a.voice, teller)],
  ],
  'alarm-panel': [['field.role', (a, { t }) => t(`field-value.panel-${a.role}`)]],
  'emergency-light': [
    ['field.endurance', (a, teller) => unit(a.endurance === null ? null : a.endurance / 60, 'min', teller)],
    ['field.flux', (a, teller) => unit(a.flux, 'lm', teller)],
  ],
  'exit-sign': [
    ['field.shows', (a, { t }) => t(`field-value.sign-${a.shows}`)],
    ['field.double-sided', (a, teller) => ifSo(a.doubleSided, teller)],
  ],
  'fire-door': [
    ['field.grade', (a, { t }) => a.grade && t(`field-value.grade-${a.grade}`)],
    ['field.held-open', (a, { t }) => t(a.heldOpen ? 'field-value.held-open' : 'field-value.kept-shut')],
  ],
  'fire-shutter': [['field.fire-rating', (a, teller) => unit(a.fireRating, 'min', teller)]],
  camera: [
    ['field.form', (a, { t }) => t(`field-value.camera-${a.form}`)],
    ['field.view', (a, teller) => degrees(a.horizontalView, teller)],
    ['field.pixels', (a) => (a.pixelsAcross && a.pixelsDown ? `${a.pixelsAcross} × ${a.pixelsDown}` : null)],
    ['field.night-range', (a, teller) => unit(a.nightRange, 'm', teller)],
    [
      'field.retention',
      (a, { t }) => (a.retentionDays === null ? null : t('field-value.days', { count: a.retentionDays })),
    ],
  ],
  'panic-alarm': [['field.police-linked', (a, teller) => whether(a.policeLinked, teller)]],
  'intrusion-alarm': [
    ['field.form', (a, { t }) => t(`field-value.intrusion-${a.form}`)],
    ['field.police-linked', (a, teller) => whether(a.policeLinked, teller)],
  ],
  'patrol-point': [['field.code', (a) => a.code]],
  safe: [
    ['field.contents', (a, { t }) => a.contents && t(`field-value.safe-${a.contents}`)],
    ['field.double-lock', (a, teller) => whether(a.doubleLock, teller)],
    ['field.key-holders', (a, teller) => peopleLabel(teller.document, a.keyHolders, teller)],
  ],
  sensor: [
    ['field.measures', (a, { t }) => t(`field-value.measures-${a.measures}`)],
    ['field.topic', (a) => a.topic],
  ],
  'guard-post': [
    ['field.guards', (a, { formats }) => formats.number(a.guards)],
    [
      'field.hours',
      (a, { t, formats }) =>
        a.hours.length === 0
          ? t('field-value.always')
          : formats.list(a.hours.map(({ from, to }) => `${from}–${to}`)),
    ],
  ],
  'chemical-store': [
    ['field.form', (a, { t }) => a.form && t(`field-value.store-${a.form}`)],
    ['field.space', (a, teller) => (a.space === null ? null : spaceLabel(teller.document, a.space, teller))],
    ['field.ventilated', (a, teller) => whether(a.ventilated, teller)],
    ['field.bund', (a, teller) => unit(a.bundLitres, 'L', teller)],
    ['field.double-lock', (a, teller) => whether(a.doubleLock, teller)],
    ['field.keepers', (a, teller) => peopleLabel(teller.document, a.keepers, teller)],
  ],
  'gas-valve': [
    [
      'field.gases',
      (a, { t, formats }) =>
        a.gases.length === 0 ? null : formats.list(a.gases.map((gas) => t(`field-value.piped-${gas}`))),
    ],
    ['field.serves', (a, { t }) => t(`field-value.serves-${a.serves}`)],
    ['field.normally', (a, { t }) => t(a.normallyOpen ? 'field-value.open' : 'field-value.shut')],
  ],
  'evacuation-chair': [],
  'special-equipment': [
    ['field.form', (a, { t }) => a.form && t(`field-value.equipment-${a.form}`)],
    ['field.registration', (a) => a.registration],
    [
      'field.test-months',
      (a, { t }) => (a.testMonths === null ? null : t('field-value.months', { count: a.testMonths })),
    ],
  ],
  charger: [['field.sockets', (a, { formats }) => formats.number(a.sockets)]],
  'fire-blanket': [],
  'pump-connector': [['field.feeds', (a, { t }) => a.feeds && t(`field-value.feeds-${a.feeds}`)]],
};

/** What the plan says of an asset beyond what every asset has, in words; only what is known. O(fields). */
export function fieldRows(document: CampusDocument, asset: Asset, text: Translator): readonly FieldRow[] {
  const teller: Teller = { ...text, document };
  // The rows of an asset's kind are told of assets of that kind.
  const rows = ROWS[asset.kind] as readonly Row<AssetKind>[];
  return rows.flatMap(([label, say]) => {
    // As above: `say` is of the asset's own kind.
    const value = say(asset as never, teller);
    return value === null || value === '' ? [] : [{ label: text.t(label), value }];
  });
}

/** One sort of kind that fields tell best: what an extinguisher is filled with, which equipment it is. O(1). */
export function kindTitle(asset: Asset, { t }: Translator): string {
  const kind = t(`asset.${asset.kind}`);
  if (asset.kind === 'extinguisher' && asset.agent) return `${t(`agent.${asset.agent}`)} ${kind}`;
  if (asset.kind === 'special-equipment' && asset.form) return t(`field-value.equipment-${asset.form}`);
  return kind;
}
