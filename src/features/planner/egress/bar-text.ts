import type { RollingBar } from '../../../analyses/egress/rolling/rolled-ways';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { Rolling } from '../../../standards/mobility/mobility';
import { goerName } from '../../../widgets/goer-name';
import { exitRefName, roomName } from '../../../widgets/way-names';

/** Why a wheelchair or a bed has no way, with the door, or the room, that is too narrow for it or too tight to turn. */
export function barText(document: CampusDocument, mover: Rolling, bar: RollingBar, text: Translator): string {
  const { t, formats } = text;
  const who = goerName(mover, text);
  if (bar.kind === 'nobody') return t('egress-tint.bar-nobody');
  if (bar.kind === 'rooms') return t('egress-tint.bar-rooms', { who });
  if (bar.kind === 'stairs') return t('egress-tint.bar-stairs', { who });
  if (bar.kind === 'tight') {
    const door = bar.door === null ? null : exitRefName(document, { kind: 'opening', id: bar.door }, text);
    const room = bar.room === null ? null : formats.metresDown(bar.room, 2);
    const needed = bar.needed === null ? null : formats.metresUp(bar.needed, 2);
    return t('egress-tint.bar-tight', { who, door, where: roomName(document, bar.at, text), room, needed });
  }
  const widths = { who, width: formats.metresDown(bar.width, 2), needed: formats.metres(bar.needed, 2) };
  return bar.door === null
    ? t('egress-tint.bar-gap', { ...widths, where: roomName(document, bar.at, text) })
    : t('egress-tint.bar-door', {
        ...widths,
        door: exitRefName(document, { kind: 'opening', id: bar.door }, text),
      });
}
