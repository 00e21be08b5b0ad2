import { useMemo, type ReactNode } from 'react';
import { onStorey } from '../../../model/query/on-storey';
import { createEgress } from '../../../session/egress/create-egress';
import { bedRooms } from '../../../session/egress/tint/stuck-rooms';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useText } from '../../../session/react/use-text';
import { isRolling, type Goer } from '../../../standards/goers';
import { egressBadge } from '../../../widgets/egress-badge';
import { leadsOnText } from '../../../widgets/leads-on-text';
import { goerName } from '../../../widgets/goer-name';
import { storeyLabel } from '../../../widgets/labels';
import { useEgressFigures } from '../../../widgets/use-egress-figures';
import { roomName } from '../../../widgets/way-names';
import type { SummaryProps } from './summary-props';

/** The picture in a sentence while ways out are looked at: what the colours of the floor tell who can't see them. */
export function EgressSummary({ document, storey }: SummaryProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const shown = usePartSlice(createEgress, (state) => state.field);
  const walker = usePartSlice(createEgress, (state) => state.choice.walker);
  const status = usePartSlice(createEgress, (state) => state.status);
  const figures = useEgressFigures()?.get(storey) ?? null;
  const field = shown?.storey === storey ? shown : null;
  const farthest = field?.farthest ?? null;
  const saysFarthest = (
    walker: Goer,
    said: {
      readonly room: string;
      readonly metres: string;
      readonly time: string;
      readonly open: boolean;
    },
  ): string =>
    isRolling(walker)
      ? t('egress-tint.summary-rolling', { ...said, who: goerName(walker, text) })
      : t('egress-tint.summary-farthest', said);
  const beds = useMemo(() => (field?.walker === 'bed' ? bedRooms(document, field) : null), [document, field]);
  const areaOf = (area: number): string | null => (area > 0 ? formats.area(area) : null);
  const ways = [
    ...(field && farthest
      ? [
          saysFarthest(field.walker, {
            room: roomName(document, farthest, text),
            // As the legend tells it.
            metres: formats.metresUp(farthest.metres, 0),
            time: t('drill.time', { seconds: Math.ceil(farthest.seconds) }),
            open: field.told === 'open',
          }),
        ]
      : []),
    ...(field && isRolling(field.walker)
      ? [
          t('egress-tint.summary-hindered', {
            who: goerName(field.walker, text),
            stairs: areaOf(field.hinderedArea.stairs),
            // Offices and toilets that are too narrow are none of a bed's matter.
            narrow: beds !== null && beds.count > 0 ? null : areaOf(field.hinderedArea.narrow),
          }),
        ]
      : []),
    ...(beds !== null && beds.count > 0
      ? [t('egress-tint.summary-beds', { stuck: beds.stuck.length, rooms: beds.count })]
      : []),
    ...(field && isRolling(field.walker) && field.hinderedArea.stairs > 0
      ? [leadsOnText(document, field, text)]
      : []),
    ...(field && field.without > 0
      ? [t('egress-tint.summary-no-way', { area: formats.area(field.without) })]
      : []),
  ];
  return (
    <p>
      {t('egress-tint.summary', {
        storey: storeyLabel(document, storey, text),
        spaces: onStorey(document, 'spaces', storey).length,
        exits: isRolling(walker)
          ? field === null
            ? t('storeys.unknown')
            : t('egress-tint.summary-rolling-exits', {
                who: goerName(walker, text),
                exits: field.exits.length,
              })
          : figures === null
            ? t('storeys.unknown')
            : t('egress-tint.summary-exits', { exits: figures.exits.count, open: figures.exits.open }),
        ways: ways.join(''),
        found: egressBadge(figures, status, text).long,
      })}
    </p>
  );
}
