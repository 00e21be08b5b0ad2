import { lazy, Suspense, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { loadLateWords } from '../i18n/load-language';
import { askedOf } from '../session/asked-of';
import { useSession } from '../session/react/session-context';
import { usePlan, useStandings, useView } from '../session/react/use-stores';
import { useSlowCoverage } from '../session/react/use-slow-coverage';
import { useText } from '../session/react/use-text';
import { groupOf, storeyGroups, type StoreyGroup } from '../model/query/storey-groups';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';
import { moveFocus } from '../ui/move-focus';
import { showWithin } from '../ui/show-within';
import { BuildingChoice } from './building-choice';
import { groupMarks, storeyLabel } from './labels';
import { RungBadge } from './rung-badge';
import { coverageBadge, dueBadge, NO_WORK, workByStorey } from './storey-badge';
import './storey-ladder.css';

const CameraRung = lazy(async () => {
  const [module] = await Promise.all([import('./camera-rung'), loadLateWords()]);
  return { default: module.CameraRung };
});

const EgressRung = lazy(async () => {
  const [module] = await Promise.all([import('./egress-rung'), loadLateWords()]);
  return { default: module.EgressRung };
});

/**
 * The storeys of a building from top to bottom; of a campus one building at a time. Each says what the job at hand asks
 * of it: to a planner the floor that no extinguisher reaches, that no camera shows, or what is wrong with its ways out, to an inspector what is due and what has open hazards.
 */
export function StoreyLadder(): ReactNode {
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  if (!document) return null;
  const groups = storeyGroups(document);
  const group = (shown === null ? null : groupOf(document, shown)) ?? groups[0];
  if (!group) return null;
  return (
    <>
      {groups.length > 1 && <BuildingChoice groups={groups} shown={group} />}
      <Rungs key={group.building?.id} document={document} groups={groups} group={group} shown={shown} />
    </>
  );
}

interface RungsProps {
  readonly document: CampusDocument;
  readonly groups: readonly StoreyGroup[];
  readonly group: StoreyGroup;
  readonly shown: StoreyId | null;
}

function Rungs({ document, groups, group, shown }: RungsProps): ReactNode {
  const session = useSession();
  const text = useText();
  const coverage = useSlowCoverage();
  const role = useView((view) => view.role);
  // What extinguishers don't reach is no answer to who asks about something else.
  const asked = useView(askedOf);
  const stands = useStandings((state) => (role === 'inspector' ? state : null));
  const work = useMemo(() => (stands ? workByStorey(document, stands.standings) : null), [document, stands]);
  const list = useRef<HTMLDivElement>(null);
  const marks = groupMarks(groups, group, text).toReversed();

  // Also when a link, a key or a table turned to the storey, and when the ladder has become shorter.
  const chosenAt = marks.findIndex((entry) => entry.id === shown);
  useEffect(() => {
    const box = list.current;
    const rung = box?.children[chosenAt];
    if (!box || !rung) return undefined;
    const watch = new ResizeObserver(() => showWithin(box, rung, null));
    watch.observe(box);
    return () => watch.disconnect();
  }, [chosenAt]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveFocus(event.key, chosenAt, marks.length);
    const storey = next === null ? undefined : marks[next];
    if (next === null || !storey) return;
    event.preventDefault();
    session.showStorey(storey.id);
    list.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };

  return (
    <div
      ref={list}
      className="ladder"
      role="radiogroup"
      aria-label={text.t('storeys.title')}
      onKeyDown={onKeyDown}
    >
      {marks.map(({ id, mark }) => {
        const name = storeyLabel(document, id, text);
        const chosen = id === shown;
        const waiting = work?.get(id) ?? NO_WORK;
        const open = waiting.hazards;
        const badge =
          asked === 'extinguishers'
            ? coverageBadge(document, id, coverage, text)
            : stands
              ? dueBadge(waiting, stands.complete, text)
              : null;
        return (
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={chosen}
            tabIndex={chosen || (shown === null && id === marks[0]?.id) ? 0 : -1}
            className="rung"
            title={name}
            onClick={() => session.showStorey(id)}
          >
            <span className="rung-mark" aria-hidden="true">
              {mark}
            </span>
            <span className="rung-name">{name}</span>
            {badge && <RungBadge {...badge} />}
            {(asked === 'cameras' || asked === 'egress') && (
              <Suspense fallback={<RungBadge state="none" short="…" long={text.t('storeys.unknown')} />}>
                {asked === 'cameras' ? <CameraRung storey={id} /> : <EgressRung storey={id} />}
              </Suspense>
            )}
            {open > 0 && (
              <span className="rung-hazards" title={text.t('storeys.hazards', { count: open })}>
                <span aria-hidden="true">⚠ {open}</span>
                <span className="visually-hidden">{text.t('storeys.hazards', { count: open })}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
