import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { extinguisherText } from '../../../widgets/asset-card/extinguisher-text';
import { assetIndex } from '../../../widgets/asset-index';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { assetLabel, spaceLabel } from '../../../widgets/labels';

export interface ProposalWords {
  readonly what: string;
  readonly where: string;
  /** What is bought or stands there, and how many. */
  readonly model: string;
  readonly why: readonly string[];
}

/** A proposal as a planner reads it. O(rooms that it cures). */
export function proposalWords(document: CampusDocument, proposal: Proposal, text: Translator): ProposalWords {
  const { t } = text;
  const found = lookUp(document.assets, proposal.asset ?? '');
  const stands = found?.kind === 'extinguisher' ? found : null;
  return {
    what: t(`propose.kind-${proposal.kind}`),
    where: whereText(document, proposal, stands, text),
    model: modelText(document, proposal, stands, text),
    why: whyTexts(document, proposal, text),
  };
}

function whereText(
  document: CampusDocument,
  { space, beside }: Proposal,
  stands: AssetOf<'extinguisher'> | null,
  text: Translator,
): string {
  const { t } = text;
  const room = space === null ? t('propose.no-room') : spaceLabel(document, space, text);
  return [
    ...(stands ? [assetLabel(stands, assetIndex(document).get(stands.id) ?? 0, text)] : []),
    room,
    ...(beside === null ? [] : [t(`propose.beside-${beside}`)]),
  ].join(' · ');
}

function modelText(
  document: CampusDocument,
  { kind, unit, count, nonMagnetic }: Proposal,
  stands: AssetOf<'extinguisher'> | null,
  text: Translator,
): string {
  const { t } = text;
  const many =
    kind === 'more' && stands
      ? t('propose.units-after', { before: stands.count, count })
      : kind === 'split' && stands
        ? t('propose.units-carried', { before: stands.count, count })
        : t('propose.units', { count });
  if (unit === null) {
    const what = stands ? extinguisherText(document, stands, text) : t('propose.stays');
    return `${what} ${many}`;
  }
  const parts = [
    unit.model,
    t(`agent.${unit.agent}`),
    unit.rating,
    unit.wheeled ? t('asset-field.wheeled') : null,
    nonMagnetic ? t('propose.non-magnetic') : null,
  ];
  return `${parts.filter((part) => part !== null).join(' · ')} ${many}`;
}

function whyTexts(
  document: CampusDocument,
  { cures, saves, shares, breaks, kind, lastResort, group }: Proposal,
  text: Translator,
): string[] {
  const { t, formats } = text;
  const isBetter = isHole(saves) || cures.spaces.length > 0;
  const rooms = cures.rooms.map((id) => spaceLabel(document, id, text));
  return [
    ...(isHole(saves) && kind !== 'move'
      ? [t('propose.saves', { area: formats.area(saves), rooms: cures.spaces.length })]
      : []),
    ...(isHole(shares) ? [t('propose.shares', { area: formats.area(shares) })] : []),
    ...(kind === 'move' && isBetter
      ? [t('propose.saves-move', { area: formats.area(saves), rooms: cures.spaces.length })]
      : []),
    ...(breaks.length > 0 ? [t('propose.breaks', { rooms: breaks.length })] : []),
    ...(cures.units.length > 0 ? [t('propose.cures-units')] : []),
    ...(rooms.length > 0 ? [t('propose.cures-rooms', { rooms: formats.list(rooms) })] : []),
    ...(kind === 'replace' && cures.assets.length > 0 ? [t('propose.cures-replace')] : []),
    ...(kind === 'split' ? [t('propose.cures-split')] : []),
    ...(lastResort ? [t('propose.last-resort')] : []),
    ...(group === null ? [] : [t('propose.together')]),
    ...(kind === 'move' && !isBetter && cures.units.length === 0 && group === null
      ? [t('propose.cures-move')]
      : []),
  ];
}
