import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { localId, type OpeningId } from '../../../../model/schema/ids';
import { lockedOpenings } from '../../../../session/drill/locked-openings';
import { placeOf } from '../../../../session/place-of';
import { useDrill, useDrillState } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { openingName, storeyMark } from '../../../../widgets/way-names';
import { openingNamed } from '../named';
import { tooMuchShut } from '../run/trouble-cause';
import { DoorAdder } from './door-adder';

/** Metres seen across when flying to a door. */
const SPAN = 14;
/** Of the list, for whoever is sent there. */
export const SHUT_LIST = 'rehearsal-shut';

/** Which doors nobody passes in the rehearsal, and where to have them from. */
export function ShutList({ document }: { readonly document: CampusDocument }): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const closed = useEvacuationState((state) => state.scenario.closed);
  const barred = useEvacuationState(
    ({ trouble, scenario }) => trouble !== null && tooMuchShut(trouble, scenario.closed),
  );
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  // Whoever shut the last exit sees at once what to open; folding it away again is theirs.
  const [told, setTold] = useState(false);
  if (told !== barred) {
    setTold(barred);
    if (barred) setOpen(true);
  }
  const change = (names: readonly string[]): void => evacuation.change({ closed: names });
  const reopen = (names: readonly string[]): void => {
    change(names);
    field.current?.focus();
  };
  return (
    <Disclosure
      title={<span id={SHUT_LIST}>{t('rehearsal.shut', { count: closed.length })}</span>}
      open={open}
      onToggle={setOpen}
    >
      <div className="drill-start">
        {barred && (
          <Alert title={t('rehearsal.all-shut', { doors: closed.length })}>
            <div className="crowd-buttons">
              <Button onClick={() => reopen([])}>{t('rehearsal.shut-all-open')}</Button>
            </div>
          </Alert>
        )}
        <p className="drill-soft">{t(closed.length === 0 ? 'rehearsal.shut-none' : 'rehearsal.shut-text')}</p>
        {closed.length > 0 && (
          <ul className="door-list">
            {closed.map((name) => {
              const door = openingNamed(document, name);
              const told = door
                ? `${storeyMark(document, door.storey, text)} ${openingName(document, door, text)}`
                : t('rehearsal.unknown-door', { id: name });
              const at = door && placeOf(document, door.id);
              return (
                <li key={name} className="door-row">
                  <button
                    type="button"
                    className="door-name"
                    aria-label={t('drill.go-to', { door: told })}
                    onClick={() => at && drill.goTo(at, SPAN)}
                  >
                    {told}
                  </button>
                  <Button
                    look="quiet"
                    icon="close"
                    iconOnly
                    onClick={() => reopen(closed.filter((each) => each !== name))}
                  >
                    {t('rehearsal.shut-open', { door: told })}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
        <Sources document={document} closed={closed} onChange={reopen} />
        <DoorAdder document={document} closed={closed} field={field} onChange={change} />
      </div>
    </Disclosure>
  );
}

interface ClosedProps {
  readonly document: CampusDocument;
  readonly closed: readonly string[];
  onChange(closed: readonly string[]): void;
}

/** Takes them over from the single ways out, or from what the page's hour locks. */
function Sources({ document, closed, onChange }: ClosedProps): ReactNode {
  const { t } = useText();
  const hour = useView((view) => view.hour);
  const byHand = useDrillState((state) => state.shut);
  const locked = useMemo(
    () => (hour === null ? [] : lockedOpenings(document, hour).map(({ id }) => id)),
    [document, hour],
  );
  const missing = (doors: readonly OpeningId[]): readonly OpeningId[] =>
    doors.filter(
      (id) => openingNamed(document, id) && !closed.some((name) => openingNamed(document, name)?.id === id),
    );
  const [ofHand, ofHour] = [missing(byHand), missing(locked)];
  const add = (doors: readonly OpeningId[]): void => onChange([...closed, ...doors.map(localId)]);
  return (
    <div className="crowd-buttons">
      {ofHand.length > 0 && (
        <Button onClick={() => add(ofHand)}>{t('rehearsal.shut-take-hand', { count: ofHand.length })}</Button>
      )}
      {hour !== null && ofHour.length > 0 && (
        <Button onClick={() => add(ofHour)}>
          {t('rehearsal.shut-take-hour', { count: ofHour.length, hour })}
        </Button>
      )}
      {closed.length > 0 && (
        <Button look="quiet" onClick={() => onChange([])}>
          {t('rehearsal.shut-all-open')}
        </Button>
      )}
    </div>
  );
}
