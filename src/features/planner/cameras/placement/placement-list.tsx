import { useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import type { NumberedProposal } from '../../../../session/cameras/place-state';
import { usePartSlice } from '../../../../session/react/use-part-slice';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { nextBunch } from '../../../../ui/next-bunch';
import { spaceLabel } from '../../../../widgets/labels';
import { focusBox } from '../../../../ui/focus-box';
import { useCameraPart } from '../use-camera-slice';
import { gainWords } from './gain-words';

const PAGE = 20;
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
  const [most, setMost] = useState(PAGE);
  if (numbered.length === 0) return null;
  const more = nextBunch(numbered.length - most, 2 * PAGE);
  return (
    <>
      <ol
        className="proposal-list"
        onPointerLeave={() => part.show(null)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) part.show(null);
        }}
      >
        {numbered.slice(0, most).map((each) => (
          <PlacementItem key={each.proposal.id} document={document} numbered={each} idle={idle} />
        ))}
      </ol>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('camera-place.list-more', { count: more })}
        </Button>
      )}
    </>
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
  const { id, mount, z, tilt, offer, gains, space } = proposal;
  const shown = usePartSlice(createCameraPlacer, (state) => state.shown === id);
  const first = usePartSlice(createCameraPlacer, (state) => state.taken === 0);
  return (
    <li
      className="proposal"
      data-shown={shown}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') part.show(id);
      }}
      onFocus={() => part.show(id)}
    >
      <div>
        <p className="proposal-head">
          <span className="proposal-number">{number}</span>
          <button type="button" className="table-link" onClick={() => part.show(id, true)}>
            {spaceLabel(document, space, text)}
          </button>
        </p>
        <p>{offer.model}</p>
        <p className="proposal-note">
          {t('camera-place.at', {
            mount: t(`camera-place.mount-${mount}`),
            height: formats.metres(z),
            down: `${formats.number(tilt * DEGREES, 0)}°`,
          })}
        </p>
        {gainWords(document, gains, text).map((gain) => (
          <p key={gain} className="proposal-note">
            {gain}
          </p>
        ))}
      </div>
      {idle && (
        <Button
          look="quiet"
          icon="check"
          iconOnly
          onClick={({ currentTarget }) => {
            focusBox(currentTarget);
            if (first) cameras.remember();
            void part.accept(new Set([id]));
          }}
        >
          {t('camera-place.accept', { number })}
        </Button>
      )}
    </li>
  );
}
