import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSession } from '../session/react/session-context';
import { usePlan, useStandings, useView } from '../session/react/use-stores';
import { useSlowCoverage } from '../session/react/use-slow-coverage';
import { useText } from '../session/react/use-text';
import type { StandingsState } from '../session/state/standings-state';
import type { CoverageState } from '../session/state/coverage-state';
import type { Translator } from '../i18n/translator';
import { groupOf, storeyGroups, type StoreyGroup } from '../model/query/storey-groups';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';
import { moveFocus } from '../ui/move-focus';
import { showWithin } from '../ui/show-within';
import { BuildingChoice } from './building-choice';
import { isHole } from './is-hole';
import { storeyLabel, storeyMarks } from './labels';
import { notCounted } from './not-counted';
import './storey-ladder.css';

function badge(
  document: CampusDocument,
  id: StoreyId,
  state: CoverageState,
  text: Translator,
): [string, string, string] {
  const coverage = state.storeys.get(id);
  const storey = document.storeys[id];
  if (!coverage) {
    if (storey && (state.total !== null || storey.kind === 'ground')) {
      return ['none', '–', text.t(notCounted(document, storey))];
    }
    return state.status === 'stopped' ? ['none', '–', ''] : ['none', '…', text.t('storeys.unknown')];
  }
  if (!isHole(coverage.uncovered)) return ['good', '✓', text.t('storeys.covered')];
  const area = text.formats.area(coverage.uncovered);
  return ['bad', area, text.t('storeys.uncovered', { area })];
}

/** How many assets of each storey are named by an open hazard. O(standings). */
function hazardsByStorey(
  document: CampusDocument,
  standings: StandingsState['standings'],
): ReadonlyMap<StoreyId, number> {
  const found = new Map<StoreyId, number>();
  for (const [id, { hazards }] of standings) {
    const storey = document.assets[id]?.storey;
    if (storey && hazards > 0) found.set(storey, (found.get(storey) ?? 0) + 1);
  }
  return found;
}

/**
 * The storeys of a building from top to bottom, each with the floor that no extinguisher reaches and the assets with open
 * hazards; of a campus one building at a time.
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
      <Rungs key={group.building?.id} document={document} group={group} shown={shown} />
    </>
  );
}

interface RungsProps {
  readonly document: CampusDocument;
  readonly group: StoreyGroup;
  readonly shown: StoreyId | null;
}

function Rungs({ document, group, shown }: RungsProps): ReactNode {
  const session = useSession();
  const text = useText();
  const coverage = useSlowCoverage();
  const standings = useStandings((state) => state.standings);
  const hazards = useMemo(() => hazardsByStorey(document, standings), [document, standings]);
  const list = useRef<HTMLDivElement>(null);
  const marks = storeyMarks(group.storeys).toReversed();

  // Also when a link, a key or a table turned to the storey.
  const chosenAt = marks.findIndex((entry) => entry.id === shown);
  useEffect(() => {
    const rung = list.current?.children[chosenAt];
    if (list.current && rung) showWithin(list.current, rung, null);
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
        const [state, short, long] = badge(document, id, coverage, text);
        const name = storeyLabel(document, id, text);
        const chosen = id === shown;
        const open = hazards.get(id) ?? 0;
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
            <span className={`rung-badge rung-long rung-${state}`}>{long}</span>
            <span className={`rung-badge rung-short rung-${state}`} aria-hidden="true">
              {short}
            </span>
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
