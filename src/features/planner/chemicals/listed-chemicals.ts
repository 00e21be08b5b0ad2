import type { ChemicalCode, ChemicalFinding } from '../../../analyses/chemicals/result';
import type { Citation, Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel, spaceLabel } from '../../../widgets/labels';
import type { FindingWords } from '../panel/finding-words';

/** A finding about chemicals as it is sorted and filtered; its words are made where it is shown. */
export interface ListedChemical {
  readonly id: string;
  readonly kind: ChemicalCode;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  /** What it is about, the store that is looked at first. */
  readonly assets: readonly AssetId[];
  words(): FindingWords;
}

/** Findings in the order given; what a later plan no longer has the storey of is left out. O(findings). */
export function listedChemicals(
  document: CampusDocument,
  findings: readonly ChemicalFinding[],
  text: Translator,
): readonly ListedChemical[] {
  return findings.flatMap((finding): ListedChemical[] => {
    const { id, code, severity, cite, place, params } = finding;
    const storey = lookUp(document.storeys, place.storey);
    if (storey === null) return [];
    const assets = [params['asset'], params['other']].flatMap(
      (each) => lookUp<Asset>(document.assets, String(each)) ?? [],
    );
    const words = (): FindingWords => ({
      name: namesOf(document, assets, place.space, text),
      what: text.tell({ code, params }),
      todo: text.tell({ code: `${code}.do`, params }),
    });
    const { x, y } = place;
    return [
      {
        id,
        kind: code,
        severity,
        cite,
        storey: storey.id,
        x,
        y,
        assets: assets.map((each) => each.id),
        words,
      },
    ];
  });
}

function namesOf(
  document: CampusDocument,
  assets: readonly Asset[],
  room: string | null,
  text: Translator,
): string {
  if (assets.length > 0) return text.formats.list(assets.map((asset) => storeName(document, asset, text)));
  const space = room === null ? null : lookUp(document.spaces, room);
  return space === null ? '' : spaceLabel(document, space.id, text);
}

/** What a store is called on screen. O(1). */
export const storeName = (document: CampusDocument, asset: Asset, text: Translator): string =>
  assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text);
