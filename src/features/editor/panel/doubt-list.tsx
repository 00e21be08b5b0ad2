import { useState, type ReactNode } from 'react';
import type { PlanIssue } from '../../../model/derive/plan-issue';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { placeOf } from '../../../session/place-of';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { PlanThing } from '../../../session/state/selection-state';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import { entityLabel } from '../../../widgets/entity-label';
import type { Asked } from '../use-doubts';
import { useMender } from '../use-mender';
import { adviceFor } from './advice';
import { ExitDecisions } from './exit-decisions';
import { useKeptOrder } from './use-kept-order';

const PAGE = 8;

/** Those that stand in the list of openings found. */
const LISTED_ABOVE = 'plan.opening-derived';

/** Decided on in a list of its own. */
const EXIT_ASSUMED = 'plan.opening-exit-assumed';

/** What was assumed of the shown storey, by kind, with what to do; choosing one flies there and selects it. */
export function DoubtList({ asked: { doubts } }: { readonly asked: Asked }): ReactNode {
  const { t, tell } = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const read = usePlan((plan) => plan.warnings);
  const made = usePlan((plan) => plan.summary?.warnings);
  const planKey = usePlan((plan) => plan.planKey);
  const exits = useKeptOrder<OpeningId>(
    (doubts?.warnings ?? []).flatMap(({ code, place }) => {
      const door = code === EXIT_ASSUMED && document ? lookUp(document.openings, place) : null;
      return door ? [door.id] : [];
    }),
    `${planKey} ${storey}`,
  );
  if (!document || !storey || doubts === null) return null;
  // What reading the file assumed, and what making floor of the plan did.
  const all = [...read, ...(made ?? [])];
  const here = doubts.warnings.filter(({ code }) => code !== LISTED_ABOVE && code !== EXIT_ASSUMED);
  const others = all.filter(
    (issue) =>
      placeOf(document, issue.place)?.storey === storey && !here.some((each) => sameIssue(each, issue)),
  );
  const shown = [...here, ...others.filter(({ code }) => code !== LISTED_ABOVE && code !== EXIT_ASSUMED)];
  const undecided = exits.filter((id) => document.openings[id]?.finalExit === null).length;
  const elsewhere = all.length - shown.length - undecided - doubts.derived.length;
  return (
    <Section title={t('mend.doubts')} aside={<span className="mend-count">{shown.length + undecided}</span>}>
      {shown.length === 0 && exits.length === 0 && <p className="mend-note">{t('mend.doubts-none')}</p>}
      <div>
        {exits.length > 0 && (
          <Disclosure
            title={tell({ code: EXIT_ASSUMED, params: {} })}
            aside={<span className="mend-count">{undecided}</span>}
          >
            <ExitDecisions document={document} doors={exits} />
          </Disclosure>
        )}
        {groups(shown).map(([code, issues]) => (
          <Disclosure
            key={code}
            title={tell({ code, params: issues[0]?.params ?? {} })}
            aside={<span className="mend-count">{issues.length}</span>}
          >
            <p className="mend-note">{t(adviceFor(code))}</p>
            <Doubts document={document} issues={issues} />
          </Disclosure>
        ))}
      </div>
      {elsewhere > 0 && <p className="mend-note">{t('mend.doubts-elsewhere', { count: elsewhere })}</p>}
    </Section>
  );
}

function Doubts({
  document,
  issues,
}: {
  readonly document: CampusDocument;
  readonly issues: readonly PlanIssue[];
}): ReactNode {
  const session = useSession();
  const mender = useMender();
  const text = useText();
  const [most, setMost] = useState(PAGE);
  const more = nextBunch(issues.length - most, 2 * most);
  return (
    <>
      <ul className="mend-list">
        {issues.slice(0, most).flatMap(({ place }, i) => {
          const at = placeOf(document, place);
          if (at === null) return [];
          return (
            // One thing may be doubtful twice in one way; the order never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${place} ${i}`}>
              <button
                type="button"
                className="mend-link"
                onClick={() => {
                  session.focusOn(at.storey, at.x, at.y);
                  mender.select(thingOf(document, place));
                }}
              >
                {entityLabel(document, place, at, text)}
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {text.t('mend.more', { count: more })}
        </Button>
      )}
    </>
  );
}

const sameIssue = (a: PlanIssue, b: PlanIssue): boolean => a.code === b.code && a.place === b.place;

function thingOf(document: CampusDocument, id: string): PlanThing | null {
  const space = lookUp(document.spaces, id);
  const opening = lookUp(document.openings, id);
  const wall = lookUp(document.walls, id);
  if (space) return { kind: 'space', id: space.id };
  if (opening) return { kind: 'opening', id: opening.id };
  return wall && { kind: 'wall', id: wall.id };
}

/** By code, the most frequent first. */
function groups(issues: readonly PlanIssue[]): readonly [string, readonly PlanIssue[]][] {
  const found = new Map<string, PlanIssue[]>();
  for (const issue of issues) {
    const group = found.get(issue.code);
    if (group) group.push(issue);
    else found.set(issue.code, [issue]);
  }
  return [...found].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
