import type { PlacingFinding } from '../../../analyses/extinguishers/coverage-result';
import type { LockedKind } from '../../../analyses/extinguishers/locked-findings';
import { designWords } from '../../../i18n/design-words';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel, spaceLabel } from '../../../widgets/labels';
import { isDesignFinding } from './is-design-finding';

/** The locked door that makes a finding, and how it is called. */
export interface LockedDoor {
  readonly kind: LockedKind;
  readonly door: string;
  readonly name: string;
}

/** A finding as a person reads it: of what, what is wrong, what to do about it. */
export interface FindingWords {
  /** Empty where there is nothing but a storey to name. */
  readonly name: string;
  readonly what: string;
  readonly todo: string;
}

const nameOf = (document: CampusDocument, asset: Asset, text: Translator): string =>
  assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text);

/** One of two things that have the same number. */
export const twinWords = (
  document: CampusDocument,
  { number }: Asset,
  first: Asset | null,
  text: Translator,
): FindingWords => ({
  name: number ?? '',
  what: text.t('finding.twin', {
    number: number ?? '',
    other: first ? placeLine(placeLabel(document, first, text)) : '',
  }),
  todo: text.t('finding.do-twin'),
});

/** Something that stands where nobody walks. */
export const offFloorWords = (
  document: CampusDocument,
  asset: Asset,
  what: string,
  text: Translator,
): FindingWords => ({
  name: nameOf(document, asset, text),
  what,
  todo: text.t('finding.do-off-floor'),
});

/** What walking distances or the design found; words of the design come late. */
export function placingWords(
  document: CampusDocument,
  finding: PlacingFinding,
  asset: Asset | null,
  locked: LockedDoor | null,
  text: Translator,
): FindingWords {
  const { t, formats } = text;
  const space = finding.place.space === null ? null : lookUp(document.spaces, finding.place.space);
  const room = space ? spaceLabel(document, space.id, text) : '';
  if (isDesignFinding(finding)) {
    const { what, todo } = designWords(finding, text);
    const about = asset !== null && finding.severity !== 'info';
    return { name: about ? nameOf(document, asset, text) : room, what, todo };
  }
  const { code, params } = finding;
  if (code === 'extinguisher.off-floor' && asset) {
    return offFloorWords(document, asset, t('finding.off-floor'), text);
  }
  const area = formats.area(Number(params['area'] ?? 0));
  if (code === 'extinguisher.none') {
    return {
      name: t('finding.no-extinguisher'),
      what: t('finding.no-extinguisher-text', { area }),
      todo: t('finding.do-no-extinguisher'),
    };
  }
  if (locked) {
    const [what, todo] =
      locked.kind === 'own-room'
        ? (['finding.locked-own', 'finding.do-locked-own'] as const)
        : (['finding.locked-passage', 'finding.do-locked-passage'] as const);
    return { name: room, what: t(what, { area, door: locked.name }), todo: t(todo) };
  }
  const unreached = params['length'] === null;
  return {
    name: room,
    what: farText(area, params, text),
    todo: t(unreached ? 'finding.do-uncovered-none' : 'finding.do-uncovered'),
  };
}

/** A length and the limit that it is beyond never read alike: `20.01 m` of `20.00 m`, not `20.0 m` of `20.0 m`. */
export function beyondTexts(
  length: number,
  limit: number,
  { metres }: Translator['formats'],
): { readonly length: string; readonly limit: string } {
  if (length <= limit || metres(length) !== metres(limit)) {
    return { length: metres(length), limit: metres(limit) };
  }
  return { length: metres(Math.ceil(length * 100) / 100, 2), limit: metres(limit, 2) };
}

/** Floor beyond its distance, or with no way at all; by the code also for which class of fire. */
function farText(area: string, params: PlacingFinding['params'], { t, formats }: Translator): string {
  const { fireClass } = params;
  const unreached = params['length'] === null;
  const far = { area, ...beyondTexts(Number(params['length']), Number(params['limit']), formats) };
  if (fireClass == null) return t(unreached ? 'finding.uncovered-none' : 'finding.uncovered-far', far);
  return t(unreached ? 'finding.uncovered-none-class' : 'finding.uncovered-class', {
    ...far,
    letter: String(fireClass),
  });
}
