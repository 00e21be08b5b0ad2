import type { ChemicalResult, SeparatedPair, StoreSummary } from '../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../analyses/chemicals/store-stock';
import { massText } from '../../i18n/amount-text';
import type { Translator } from '../../i18n/translator';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import { pictogramsOf } from '../../standards/chemicals/pictograms';
import type { Sketch, SketchLabel, SketchLine } from '../state/sketch-state';

/** What of the stores is written on the plan: of all, or of the one that is looked at. */
export interface ShownStores {
  readonly all: boolean;
  readonly one: AssetId | null;
}

/** Above the tint of the floor, metres. */
const LIFT = 0.05;
/** Room that words of a store are given on the floor, metres: from farther away they would hide the plan. */
const ROOM = 3;
/** Kinds of hazard that are named on the plan; more are in the panel. */
const MOST = 2;

/** Lines between stores that don't go together, and what each store holds in a few words. O(stores + pairs). */
export function storesSketch(
  document: CampusDocument,
  { stores, pairs }: ChemicalResult,
  records: ChemicalRecords | null,
  { all, one }: ShownStores,
  text: Translator,
): Sketch {
  const shown = pairs.filter((pair) => (all ? !pair.kept || isOf(pair, one) : isOf(pair, one)));
  const drawn = shown.flatMap((pair) => pairOf(document, pair, text));
  const held = stores.filter(({ store }) => all || store === one);
  const read = records !== null;
  return {
    lines: drawn.map(({ line }) => line),
    labels: [
      ...drawn.flatMap(({ label }) => label),
      ...(read ? held.flatMap((store) => storeLabel(document, store, text)) : []),
    ],
  };
}

const isOf = ({ stores }: SeparatedPair, one: AssetId | null): boolean =>
  one !== null && stores.includes(one);

/** Of two stores on one storey; what stands on two has no line. */
function pairOf(
  document: CampusDocument,
  { stores: [first, second], separation, distance, kept }: SeparatedPair,
  { t, formats }: Translator,
): readonly { line: SketchLine; label: readonly SketchLabel[] }[] {
  const [a, b] = [lookUp<Asset>(document.assets, first), lookUp<Asset>(document.assets, second)];
  if (a === null || b === null || a.storey !== b.storey) return [];
  const tone = kept ? 'quiet' : 'trouble';
  // They are to be far apart: never told as farther than they are.
  const metres = formats.metresDown(distance ?? Math.hypot(a.x - b.x, a.y - b.y));
  const label: SketchLabel = {
    storey: a.storey,
    x: (a.x + b.x) / 2,
    // Over both signs: between two that stand close together it would hide them.
    y: Math.max(a.y, b.y),
    z: LIFT,
    aside: 'above',
    text: `${t(`separation.${separation}`)} · ${metres}`,
    tone,
  };
  const points = [a, b].map(({ x, y }) => ({ x, y, z: LIFT }));
  // What is well needs no words.
  return [
    {
      line: { storey: a.storey, points, tone, width: kept ? 2 : 4, dashed: kept },
      label: kept ? [] : [label],
    },
  ];
}

function storeLabel(document: CampusDocument, summary: StoreSummary, text: Translator): SketchLabel[] {
  const asset = lookUp<Asset>(document.assets, summary.store);
  if (asset === null || summary.items === 0) return [];
  const kept = new Set(pictogramsOf(summary.classes));
  // The gravest first, as the classes are.
  const signs = [...new Set(summary.classes.flatMap((each) => pictogramsOf([each])))]
    .filter((sign) => kept.has(sign))
    .slice(0, MOST)
    .map((sign) => text.t(`ghs-sign.${sign}`));
  const said = [...signs, amountText(summary, text)].filter((part) => part !== '').join(' · ');
  if (said === '') return [];
  const { storey, x, y } = asset;
  return [{ storey, x, y, z: LIFT, text: said, tone: 'accent', room: ROOM, aside: 'below' }];
}

/** How much is in a store, as far as that can be weighed; at least so much, where some of it can't. O(1). */
function amountText({ kilograms, unknownAmounts }: StoreSummary, { t, formats }: Translator): string {
  if (kilograms === 0) return '';
  const amount = massText(kilograms, formats);
  return unknownAmounts > 0 ? t('chemicals.at-least', { amount }) : amount;
}
