import { useMemo, useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { nextBunch } from '../../../../ui/next-bunch';
import { Section } from '../../../../ui/section';
import { roomName, storeyMark } from '../../../../widgets/way-names';
import { focusRun } from '../focus-run';
import { storeyNamed } from '../named';
import { FillChoice } from './fill-choice';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';
import { profileText } from './profile-text';
import { RoomAdder } from './room-adder';
import { RoomList } from './room-list';
import { profileCounts, storeyPeople } from './storey-people';
import { WaitsChoice } from './waits-choice';

/** Who is in the building as the alarm comes: filled in by the hour, by room, or one by one. */
export function WhoSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const scenario = useEvacuationState((state) => state.scenario);
  const shown = useView((view) => view.storey);
  const people = peopleIn(scenario);
  const storeys = useMemo(() => storeyPeople(document, scenario), [document, scenario]);
  const profiles = useMemo(() => profileCounts(scenario), [scenario]);
  return (
    <Section
      title={t('rehearsal.who')}
      aside={<span className="count">{t('rehearsal.who-total', { people })}</span>}
    >
      <FillChoice document={document} />
      <WaitsChoice />
      {profiles.length > 0 && (
        <p className="drill-soft">
          {profiles
            .map(([profile, count]) =>
              t('rehearsal.profile-count', { profile: profileText(profile, text), people: count }),
            )
            .join(' · ')}
        </p>
      )}
      <div className="crowd-folds">
        {storeys
          .filter(({ rooms }) => rooms.length > 0)
          .map((each) => (
            <RoomList
              key={each.storey}
              document={document}
              people={each}
              open={storeys.length === 1 && each.storey === shown}
            />
          ))}
        {scenario.agents.length > 0 && <ByHand document={document} />}
        <RoomAdder document={document} />
      </div>
      {people > 0 && (
        <div className="crowd-buttons">
          <Button
            look="quiet"
            icon="trash"
            onClick={() => {
              evacuation.clear();
              focusRun();
            }}
          >
            {t('rehearsal.clear')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Rows shown before more are asked for. */
const FIRST = 20;
/** Metres seen across when flying to somebody. */
const SPAN = 10;

function ByHand({ document }: { readonly document: CampusDocument }): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const agents = useEvacuationState((state) => state.scenario.agents);
  const [most, setMost] = useState(FIRST);
  const more = nextBunch(agents.length - most, FIRST);
  return (
    <Disclosure title={t('rehearsal.by-hand', { people: agents.length })}>
      <ul className="door-list">
        {agents.slice(0, most).map(({ id, storey: name, x, y }) => {
          const storey = storeyNamed(document, name)?.id;
          const at = storey && { storey, x, y };
          const [mark, room] = at
            ? [storeyMark(document, at.storey, text), roomName(document, at, text)]
            : [name, '–'];
          return (
            <li key={id} className="door-row">
              <button
                type="button"
                className="door-name"
                aria-label={t('rehearsal.person-go', { id })}
                onClick={() => at && drill.goTo(at, SPAN)}
              >
                {t('rehearsal.person', { id, storey: mark, room })}
              </button>
              <Button
                look="quiet"
                icon="close"
                iconOnly
                onClick={() => {
                  evacuation.removePerson(id);
                  focusRun();
                }}
              >
                {t('rehearsal.person-remove', { id })}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('rehearsal.show-more', { count: more })}
        </Button>
      )}
    </Disclosure>
  );
}
