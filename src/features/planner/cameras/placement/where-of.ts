import type { CameraProposal } from '../../../../analyses/cameras/placement/placement';
import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import { spaceLabel } from '../../../../widgets/labels';
import { liftName } from '../lift-name';

/** Where a camera is proposed, or something stays unseen: a room, or a lift in its car. O(lifts). */
export const whereOf = (
  document: CampusDocument,
  { space, lift }: Pick<CameraProposal, 'space' | 'lift'>,
  text: Translator,
): string => (space === null ? (liftName(document, lift, text) ?? '') : spaceLabel(document, space, text));
