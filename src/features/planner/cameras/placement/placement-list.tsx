import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import type { NumberedProposal } from '../../../../session/cameras/place-state';
import { usePartSlice } from '../../../../session/react/use-part-slice';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { ProposedList } from '../../proposals/proposed-list';
import { ProposedRow } from '../../proposals/proposed-row';
import { useCameraPart } from '../use-camera-slice';
import { gainWords } from './gain-words';
import { whereOf } from './where-of';

const DEGREES = 180 / Math.PI;

interface ListProps {
  readonly document: CampusDocument;
  readonly numbered: readonly NumberedProposal[];
  /** Nothing is under way, and the plan is what they are for. */
  readonly idle: boolean;
}

/** Proposed cameras under their numbers. What is pointed at or has the keyboard is shown on the plan. */
export function PlacementList({ document, numbered, idle }: ListProps): ReactNode {
  const { t } = useText();
  const part = useSession().part(createCameraPlacer);
  return (
    <ProposedList
      all={numbered}
      moreLabel={(count) => t('camera-place.list-more', { count })}
      onLeave={() => part.show(null)}
      renderRow={(each) => (
        <PlacementItem key={each.proposal.id} document={document} numbered={each} idle={idle} />
      )}
    />
  );
}

interface ItemProps extends Pick<ListProps, 'document' | 'idle'> {
  readonly numbered: NumberedProposal;
}

function PlacementItem({ document, numbered: { proposal, number }, idle }: ItemProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const cameras = useCameraPart();
  const part = useSession().part(createCameraPlacer);
  const { id, mount, z, tilt, offer, lift } = proposal;
  const shown = usePartSlice(createCameraPlacer, (state) => state.shown === id);
  const first = usePartSlice(createCameraPlacer, (state) => state.taken === 0);
  const accept = (): void => {
    if (first) cameras.remember();
    void part.accept(new Set([id]));
  };
  return (
    <ProposedRow
      number={number}
      shown={shown}
      where={whereOf(document, proposal, text)}
      model={offer.model}
      notes={[
        t('camera-place.at', {
          mount: t(`camera-place.mount-${lift === null ? mount : 'car'}`),
          height: formats.metres(z),
          down: `${formats.number(tilt * DEGREES, 0)}°`,
        }),
        ...gainWords(document, proposal, text),
      ]}
      accept={idle ? { label: t('camera-place.accept', { number }), run: accept } : null}
      onShow={(flies) => part.show(id, flies)}
    />
  );
}
