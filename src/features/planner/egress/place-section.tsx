import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { roomName, storeyMark } from '../../../widgets/way-names';
import { DrawnWays } from './room-detail';
import { useEgressPart } from './use-egress-part';

/**
 * The ways from a place that somebody pointed at; of rooms and findings they stand where those are told of, of rooms as soon as there
 * is a list of them.
 */
export function PlaceSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t } = text;
  const at = useEgressSlice(({ place, result }) =>
    place !== null && (place.space === null || result === null) && place.finding === null ? place.at : null,
  );
  if (at === null) return null;
  return (
    <Section
      title={t('ways.detail-place')}
      aside={
        <Button look="quiet" icon="close" iconOnly onClick={part.clearPlace}>
          {t('ways.detail-close')}
        </Button>
      }
    >
      <p className="egress-note">
        {storeyMark(document, at.storey, text)} · {roomName(document, at, text)}
      </p>
      <DrawnWays document={document} />
    </Section>
  );
}
