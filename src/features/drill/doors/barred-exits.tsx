import { useMemo, type ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import { lockedOpenings } from '../../../session/drill/locked-openings';
import { storeyExits } from '../../../session/drill/locked-exits';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Alert } from '../../../ui/alert';
import { spaceLabel } from '../../../widgets/labels';
import { openingName, storeyMark } from '../../../widgets/way-names';
import { keyNote } from './key-note';

/** Metres seen across when flying to a door. */
const SPAN = 18;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly doors: readonly Opening[];
}

/** Stairs and final exits of the shown storey that are locked or shut: what a night drill has to know before all else. */
export function BarredExits(): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const hour = useView((view) => view.hour);
  const shut = useDrillState((state) => state.shut);
  const exits = useMemo(() => {
    if (!document || storey === null) return null;
    const locked = lockedOpenings(document, hour).map(({ id }) => id);
    return storeyExits(document, storey, new Set([...locked, ...shut]));
  }, [document, storey, hour, shut]);
  if (!document || storey === null || !exits) return null;
  const { stairs, barredStairs, exits: all, barredExits } = exits;
  if (barredStairs.length + barredExits.length === 0) return null;
  const lines: readonly Line[] = [
    ...barredStairs.map(({ stair, doors }) => ({
      key: stair,
      name: spaceLabel(document, stair, text),
      doors,
    })),
    ...barredExits.map((door) => ({ key: door.id, name: openingName(document, door, text), doors: [door] })),
  ];
  const left = [
    ...(barredStairs.length > 0
      ? [t('drill.stairs-left', { left: stairs.length - barredStairs.length, all: stairs.length })]
      : []),
    ...(barredExits.length > 0
      ? [t('drill.exits-left', { left: all.length - barredExits.length, all: all.length })]
      : []),
  ];
  return (
    <div className="section">
      <Alert
        title={t('drill.barred', { storey: storeyMark(document, storey, text), left: left.join(' · ') })}
      >
        {lines.map(({ key, ...line }) => (
          <BarredLine key={key} document={document} {...line} />
        ))}
      </Alert>
    </div>
  );
}

function BarredLine({ document, name, doors }: Omit<Line, 'key'> & { document: CampusDocument }): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t } = text;
  const hour = useView((view) => view.hour);
  const shut = useDrillState((state) => state.shut);
  const [door] = doors;
  if (!door) return null;
  const byHand = doors.every(({ id }) => shut.includes(id));
  const [[ax, ay], [bx, by]] = door.line;
  const place = { storey: door.storey, x: (ax + bx) / 2, y: (ay + by) / 2 };
  const why = byHand
    ? t('drill.barred-by-hand')
    : `${hour === null ? t('drill.barred-always') : t('drill.barred-at', { hour })} · ${keyNote(document, door, text)}`;
  return (
    <button type="button" className="door-name" onClick={() => drill.goTo(place, SPAN)}>
      <strong>{name}</strong>
      <span className="drill-soft">{why}</span>
    </button>
  );
}
