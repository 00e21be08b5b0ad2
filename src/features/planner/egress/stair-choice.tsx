import { useMemo, type ReactNode } from 'react';
import type { ExitRef } from '../../../analyses/way-out/result';
import { stairShaft } from '../../../model/query/stair-shaft';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { useEgressPart } from './use-egress-part';

interface StairProps {
  readonly document: CampusDocument;
  readonly exit: ExitRef;
}

/** Takes the whole stair behind a door to be lost, on every storey, or gives it back: a fire in it. */
export function StairChoice({ document, exit }: StairProps): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t } = text;
  const closed = useEgressSlice(({ choice }) => choice.closed);
  const shaft = useMemo(() => {
    const door = exit.kind === 'opening' ? lookUp(document.openings, exit.id) : null;
    return door && stairShaft(document, door);
  }, [document, exit]);
  // With one door its own tick does the same.
  if (shaft === null || shaft.doors.length < 2) return null;
  const lost = shaft.doors.every((id) => closed.includes(id));
  const others = closed.filter((id) => !shaft.doors.includes(id));
  const told = t(lost ? 'ways.stair-back' : 'ways.stair-lost');
  return (
    <button
      type="button"
      className="table-link egress-stair"
      aria-pressed={lost}
      aria-label={`${told}: ${spaceLabel(document, shaft.space, text)}`}
      onClick={() => part.choose({ closed: lost ? others : [...others, ...shaft.doors] })}
    >
      {told}
    </button>
  );
}
