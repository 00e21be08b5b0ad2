import type { PlacingFinding } from '../../../analyses/extinguishers/coverage-result';
import type { Citation, Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { sameNumbers } from '../../../model/query/asset-numbers';
import { offFloorAssets } from '../../../model/query/off-floor-assets';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { ON_FLOOR } from '../../../standards/extinguishers/extinguisher-travel';
import { ONE_NUMBER } from '../../../standards/numbering';
import { doorName } from './door-name';
import { offFloorWords, placingWords, twinWords, type FindingWords, type LockedDoor } from './finding-words';

/** What findings are put together by: their code, what locked doors make apart from what is too far. */
export type FindingKind = PlacingFinding['code'] | 'locked' | 'number' | 'stray';

/** A finding as it is sorted and filtered; its words are made where it is shown. */
export interface ListedFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  readonly asset: AssetId | null;
  /** The calculation unit that it is about; null = none. */
  readonly unit: string | null;
  /** Is an extinguisher at that place a remedy? */
  readonly mendable: boolean;
  /** Does it speak of all storeys? */
  readonly everywhere: boolean;
  /** What locked door makes it so; null = none does. */
  readonly locked: LockedDoor | null;
  /** Worse ones first, m²; things that stand wrong before all floor. */
  readonly weight: number;
  words(): FindingWords;
}

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

export const worse = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/**
 * What coverage and the design by the code found, and on the shown storey what stands off all floor; the worst first.
 * O(findings · log), and what `offFloorAssets` costs.
 */
export function listedFindings(
  document: CampusDocument,
  findings: readonly PlacingFinding[],
  shown: StoreyId | null,
  text: Translator,
): ListedFinding[] {
  const measured = findings.flatMap((finding) => fromPlacing(document, finding, text) ?? []);
  const known = new Set(measured.map(({ asset }) => asset));
  const strays = (shown === null ? [] : offFloorAssets(document, shown))
    .filter(({ kind, id }) => kind !== 'extinguisher' && !known.has(id))
    .map((asset): ListedFinding => ({
      ...ofAsset(asset),
      id: `off-floor:${asset.id}`,
      kind: 'stray',
      cite: ON_FLOOR,
      words: () => offFloorWords(document, asset, text.t('finding.off-floor-other'), text),
    }));
  return [...strays, ...sameNumbered(document, text), ...measured].toSorted(
    (a, b) => worse(a.severity, b.severity) || (a.weight === b.weight ? 0 : b.weight - a.weight),
  );
}

/** What all findings about one thing have in common. */
const ofAsset = ({ id, storey, x, y }: Asset) => ({
  severity: 'minor' as const,
  storey,
  x,
  y,
  asset: id,
  unit: null,
  mendable: false,
  everywhere: false,
  locked: null,
  weight: Infinity,
});

/** Each asset that has the number of one before it. O(assets) once per version of them. */
const sameNumbered = (document: CampusDocument, text: Translator): ListedFinding[] =>
  sameNumbers(document).flatMap(([first, ...twins]) =>
    twins.map((twin): ListedFinding => ({
      ...ofAsset(twin),
      id: `number:${twin.id}`,
      kind: 'number',
      cite: ONE_NUMBER,
      words: () => twinWords(document, twin, first ?? null, text),
    })),
  );

/** Null when its storey or its asset is gone since. */
function fromPlacing(
  document: CampusDocument,
  finding: PlacingFinding,
  text: Translator,
): ListedFinding | null {
  const { id, code, severity, cite, place, params } = finding;
  const storey = lookUp(document.storeys, place.storey);
  if (!storey) return null;
  const asset = lookUp<Asset>(document.assets, String(params['asset']));
  const placed = code === 'extinguisher.off-floor';
  if (placed && asset === null) return null;
  const uncovered = code === 'extinguisher.uncovered';
  const locked = uncovered ? lockedBy(document, params, text) : null;
  const assumed = severity === 'info';
  return {
    id,
    kind: locked ? 'locked' : code,
    severity,
    cite,
    storey: storey.id,
    x: placed && asset ? asset.x : place.x,
    y: placed && asset ? asset.y : place.y,
    asset: assumed ? null : (asset?.id ?? null),
    unit: typeof params['unit'] === 'string' ? params['unit'] : null,
    mendable: uncovered || code === 'extinguisher.none',
    everywhere: assumed || code === 'extinguisher.none',
    locked,
    weight: placed ? Infinity : Number(params['area'] ?? 0),
    words: () => placingWords(document, finding, asset, locked, text),
  };
}

function lockedBy(
  document: CampusDocument,
  { locked, door, doorFrom, doorTo }: PlacingFinding['params'],
  text: Translator,
): LockedDoor | null {
  if (locked !== 'own-room' && locked !== 'passage') return null;
  const spaces = [doorFrom, doorTo].map((id) => lookUp(document.spaces, String(id))?.id ?? null);
  return { kind: locked, door: String(door), name: doorName(document, spaces, text) };
}
