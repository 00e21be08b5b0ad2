import { useMemo, useState, type ReactNode } from 'react';
import type { PlanIssue } from '../../../model/derive/plan-issue';
import type { CampusDocument } from '../../../model/schema/document';
import { placeOf } from '../../../session/place-of';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import { entityLabel } from '../../../widgets/entity-label';
import './warning-section.css';

const PAGE = 12;

/** What was assumed on reading and in making floor of the plan, by kind; each can be flown to. */
export function WarningSection(): ReactNode {
  const { t, tell } = useText();
  const read = usePlan((plan) => plan.warnings);
  const derived = usePlan((plan) => plan.summary?.warnings);
  const groups = useMemo(() => groupByCode([...read, ...(derived ?? [])]), [read, derived]);
  const count = groups.reduce((sum, [, issues]) => sum + issues.length, 0);
  return (
    <Section
      title={t('warnings.title')}
      aside={<span className="count">{t('warnings.count', { count })}</span>}
    >
      {count === 0 ? (
        <p className="warnings-intro">{t('warnings.none')}</p>
      ) : (
        <>
          <p className="warnings-intro">{t('warnings.intro')}</p>
          <div>
            {groups.map(([code, issues]) => (
              <Disclosure
                key={code}
                title={tell({ code, params: issues[0]?.params ?? {} })}
                aside={<span className="count">{issues.length}</span>}
              >
                <WarningList issues={issues} />
              </Disclosure>
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

function WarningList({ issues }: { issues: readonly PlanIssue[] }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const [most, setMost] = useState(PAGE);
  const more = nextBunch(issues.length - most, 3 * most);
  return (
    <>
      <ul className="warning-list">
        {issues.slice(0, most).map((issue, index) => {
          const about = placedIn(document, issue);
          const at = document && placeOf(document, about);
          return (
            // Issues have no id of their own, and their order never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${issue.place} ${index}`}>
              {at ? (
                <button
                  type="button"
                  className="table-link"
                  title={`${t('warnings.go')}: ${issue.place}`}
                  onClick={() => session.focusOn(at.storey, at.x, at.y)}
                >
                  {[about, issue.params['other']]
                    .filter((id) => typeof id === 'string')
                    .map((id) => entityLabel(document, id, at, text))
                    .join(' ↔ ')}
                </button>
              ) : (
                <span>{issue.place}</span>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('warnings.more', { count: more })}
        </Button>
      )}
    </>
  );
}

/**
 * What an issue can be shown at: the thing itself, or the space beside it when it is a derived opening, which stands
 * in no document until somebody decides about it.
 */
function placedIn(document: CampusDocument | null, { place, params }: PlanIssue): string {
  const beside = params['space'];
  const known = document !== null && placeOf(document, place) !== null;
  return known || typeof beside !== 'string' ? place : beside;
}

/** Issues by code, the most frequent first. */
function groupByCode(issues: readonly PlanIssue[]): readonly [string, readonly PlanIssue[]][] {
  const groups = new Map<string, PlanIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
