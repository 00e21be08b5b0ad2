import { useMemo, useState, type ReactNode } from 'react';
import { onStorey } from '../../../../model/query/on-storey';
import type { CampusDocument } from '../../../../model/schema/document';
import { localId, type OpeningId } from '../../../../model/schema/ids';
import { lockedOpenings } from '../../../../session/drill/locked-openings';
import { placeOf } from '../../../../session/place-of';
import { useDrill, useDrillState } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { canBeShut } from '../../../../session/tools/shut-door-tool';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { SelectField } from '../../../../ui/select-field';
import { doorNames, openingName, storeyMark } from '../../../../widgets/way-names';
import { openingNamed } from '../named';

/** Metres seen across when flying to a door. */
const SPAN = 14;

/** Which doors nobody passes in the rehearsal, and where to have them from. */
export function ShutList({ document }: { readonly document: CampusDocument }): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const closed = useEvacuationState((state) => state.scenario.closed);
  const change = (names: readonly string[]): void => evacuation.change({ closed: names });
  return (
    <Disclosure title={t('rehearsal.shut', { count: closed.length })}>
      <div className="drill-start">
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
                    onClick={() => change(closed.filter((each) => each !== name))}
                  >
                    {t('rehearsal.shut-open', { door: told })}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
        <Sources document={document} closed={closed} onChange={change} />
        <Adder document={document} closed={closed} onChange={change} />
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

/** One more, of the shown storey. */
function Adder({ document, closed, onChange }: ClosedProps): ReactNode {
  const text = useText();
  const { t } = text;
  const storey = useView((view) => view.storey);
  const [chosen, setChosen] = useState<OpeningId | null>(null);
  const doors = useMemo(() => {
    if (storey === null) return [];
    const all = onStorey(document, 'openings', storey).filter(canBeShut);
    return [...doorNames(document, all, text)]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, text.language, { numeric: true }));
  }, [document, storey, text]);
  const left = doors.filter(
    ({ value }) => !closed.some((name) => openingNamed(document, name)?.id === value),
  );
  const door = left.find(({ value }) => value === chosen) ?? left[0];
  if (!door) return null;
  return (
    <div className="crowd-pair">
      <SelectField<OpeningId>
        label={t('rehearsal.shut-add')}
        value={door.value}
        options={left}
        onChange={setChosen}
      />
      <Button onClick={() => onChange([...closed, localId(door.value)])}>{t('rehearsal.shut-this')}</Button>
    </div>
  );
}
