import type { LockedKind } from '../../../analyses/extinguishers/locked-findings';
import type { PlacingFinding } from '../../../analyses/extinguishers/coverage-result';
import { isDesignFinding } from './is-design-finding';
import { designWords } from '../../../i18n/design-words';
import type { DesignFinding } from '../../../analyses/extinguishers/design/design-finding';
import type { ExtinguisherFinding } from '../../../analyses/extinguishers/result';
import type { Citation, Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { sameNumbers } from '../../../model/query/asset-numbers';
import { offFloorAssets } from '../../../model/query/off-floor-assets';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { ON_FLOOR } from '../../../standards/extinguishers/extinguisher-travel';
import { ONE_NUMBER } from '../../../standards/numbering';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel, spaceLabel } from '../../../widgets/labels';
import { doorName } from './door-name';

/** A finding in words: where, what, and what to do about it. */
export interface ListedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  readonly asset: AssetId | null;
  readonly name: string;
  readonly what: string;
  readonly todo: string;
  /** Is an extinguisher at that place a remedy? */
  readonly mendable: boolean;
  /** Does it speak of all storeys? */
  readonly everywhere: boolean;
  /** What locked door makes it so, and how that is called; null = none does. */
  readonly locked: { readonly kind: LockedKind; readonly door: string; readonly name: string } | null;
  /** Worse ones first, m²; things that stand wrong before all floor. */
  readonly weight: number;
}

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

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
  const measured = findings.flatMap((finding) => fromCoverage(document, finding, text) ?? []);
  const known = new Set(measured.map(({ asset }) => asset));
  const others = (shown === null ? [] : offFloorAssets(document, shown)).flatMap((asset): ListedFinding[] => {
    if (asset.kind === 'extinguisher' || known.has(asset.id)) return [];
    return [offFloor(document, asset.id, 'minor', text.t('finding.off-floor-other'), text)].filter(
      (found) => found !== null,
    );
  });
  return [...others, ...sameNumbered(document, text), ...measured].toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.weight === b.weight ? 0 : b.weight - a.weight),
  );
}

/** Each asset that has the number of one before it. O(assets) once per version of them. */
function sameNumbered(document: CampusDocument, text: Translator): ListedFinding[] {
  return sameNumbers(document).flatMap(([first, ...twins]) =>
    twins.map(({ id, storey, x, y, number }): ListedFinding => ({
      id: `number:${id}`,
      severity: 'minor',
      cite: ONE_NUMBER,
      storey,
      x,
      y,
      asset: id,
      name: number ?? '',
      what: text.t('finding.twin', {
        number: number ?? '',
        other: first ? placeLine(placeLabel(document, first, text)) : '',
      }),
      todo: text.t('finding.do-twin'),
      mendable: false,
      everywhere: false,
      locked: null,
      weight: Infinity,
    })),
  );
}

function fromCoverage(
  document: CampusDocument,
  finding: PlacingFinding,
  text: Translator,
): ListedFinding | null {
  if (isDesignFinding(finding)) return fromDesign(document, finding, text);
  const { id, code, severity, cite, place, params } = finding;
  const { t, formats } = text;
  if (code === 'extinguisher.off-floor') {
    return offFloor(document, String(params['asset']), severity, t('finding.off-floor'), text);
  }
  const storey = lookUp(document.storeys, place.storey);
  const space = place.space === null ? null : lookUp(document.spaces, place.space);
  if (!storey) return null;
  const weight = Number(params['area'] ?? 0);
  const area = formats.area(weight);
  if (code === 'extinguisher.none') {
    return {
      id,
      severity,
      cite,
      storey: storey.id,
      x: place.x,
      y: place.y,
      asset: null,
      name: t('finding.no-extinguisher'),
      what: t('finding.no-extinguisher-text', { area }),
      todo: t('finding.do-no-extinguisher'),
      mendable: true,
      everywhere: true,
      locked: null,
      weight,
    };
  }
  const unreached = params['length'] === null;
  const locked = lockedBy(document, params, text);
  const { fireClass } = params;
  const far = { area, length: formats.metres(Number(params['length'])) };
  return {
    id,
    severity,
    cite,
    storey: storey.id,
    x: place.x,
    y: place.y,
    asset: null,
    name: space ? spaceLabel(document, space.id, text) : '',
    what: locked
      ? t(locked.kind === 'own-room' ? 'finding.locked-own' : 'finding.locked-passage', {
          area,
          door: locked.name,
        })
      : fireClass == null
        ? t(unreached ? 'finding.uncovered-none' : 'finding.uncovered-far', far)
        : t(unreached ? 'finding.uncovered-none-class' : 'finding.uncovered-class', {
            ...far,
            letter: String(fireClass),
            limit: formats.metres(Number(params['limit'])),
          }),
    todo: locked
      ? t(locked.kind === 'own-room' ? 'finding.do-locked-own' : 'finding.do-locked-passage')
      : t(unreached ? 'finding.do-uncovered-none' : 'finding.do-uncovered'),
    mendable: true,
    everywhere: false,
    locked,
    weight,
  };
}

/** What of the design is wrong or was assumed; an assumption speaks of all storeys. */
function fromDesign(
  document: CampusDocument,
  finding: DesignFinding,
  text: Translator,
): ListedFinding | null {
  const { id, severity, cite, place, params } = finding;
  const storey = lookUp(document.storeys, place.storey);
  if (!storey) return null;
  const asset = lookUp(document.assets, String(params['asset']));
  const space = place.space === null ? null : lookUp(document.spaces, place.space);
  const { what, todo } = designWords(finding, text);
  return {
    id,
    severity,
    cite,
    storey: storey.id,
    x: place.x,
    y: place.y,
    asset: severity === 'info' ? null : (asset?.id ?? null),
    name:
      asset && severity !== 'info'
        ? assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text)
        : space
          ? spaceLabel(document, space.id, text)
          : '',
    what,
    todo,
    mendable: false,
    everywhere: severity === 'info',
    locked: null,
    weight: Number(params['area'] ?? 0),
  };
}

function lockedBy(
  document: CampusDocument,
  { locked, door, doorFrom, doorTo }: ExtinguisherFinding['params'],
  text: Translator,
): ListedFinding['locked'] {
  if (locked !== 'own-room' && locked !== 'passage') return null;
  const spaces = [doorFrom, doorTo].map((id) => lookUp(document.spaces, String(id))?.id ?? null);
  return { kind: locked, door: String(door), name: doorName(document, spaces, text) };
}

function offFloor(
  document: CampusDocument,
  id: string,
  severity: Severity,
  what: string,
  text: Translator,
): ListedFinding | null {
  const asset = lookUp(document.assets, id);
  if (!asset) return null;
  return {
    id: `off-floor:${asset.id}`,
    severity,
    cite: ON_FLOOR,
    storey: asset.storey,
    x: asset.x,
    y: asset.y,
    asset: asset.id,
    name: assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text),
    what,
    todo: text.t('finding.do-off-floor'),
    mendable: false,
    everywhere: false,
    locked: null,
    weight: Infinity,
  };
}
