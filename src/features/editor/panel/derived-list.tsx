import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { middle } from '../../../model/derive/line-frame';
import { openingWidth } from '../../../model/query/opening-width';
import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useTool, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { between } from '../thing-label';
import type { Asked } from '../use-doubts';
import { useMender } from '../use-mender';
import { DecisionList } from './decision-list';
import { useKeptOrder } from './use-kept-order';

/** Metres seen across when flying to an opening. */
const SPAN = 12;

/** Openings that the program found between rooms: each is accepted or rejected, or all of the storey. */
export function DerivedList({ asked: { doubts, failed } }: { readonly asked: Asked }): ReactNode {
  const mender = useMender();
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const planKey = usePlan((plan) => plan.planKey);
  const storey = useView((view) => view.storey);
  const picking = useTool((tool) => tool.kind === 'pick-thing');
  const [seen, setSeen] = useState<string | null>(null);
  // An edit comes before the worker's next answer: what names a room that is gone waits for it.
  const derived = useMemo(
    () =>
      (doubts?.derived ?? []).filter(
        ({ id, spaces }) =>
          !document?.openings[id] &&
          (spaces ?? []).every((space) => space === null || document?.spaces[space]),
      ),
    [doubts, document],
  );
  const kept = useKeptOrder<OpeningId>(
    derived.map(({ id }) => id),
    `${planKey} ${storey}`,
  );
  const rows = useMemo(() => rowsOf(document, kept, derived), [document, kept, derived]);
  // What was decided is drawn by the plan itself, and other tools have their own marks.
  const looked = (picking && derived.find(({ id }) => id === seen)) || null;
  useEffect(() => {
    mender.drawFound(derived, looked);
    return () => mender.drawFound([], null);
  }, [mender, derived, looked]);
  if (!document || !storey) return null;
  const rejected = onStorey(document, 'openings', storey).filter(
    (opening) => opening.rejected && !kept.includes(opening.id),
  );
  const show = (opening: Opening | undefined): void => {
    if (opening === undefined) return;
    const [x, y] = middle(...opening.line);
    session.focusOn(opening.storey, x, y, SPAN);
  };
  const decisionsOf = (openings: readonly Opening[]): Parameters<typeof DecisionList>[0] => ({
    rows: openings.map((opening) => ({
      id: opening.id,
      label: between(document, opening, text),
      note: t('mend.derived-width', { width: formats.metres(openingWidth(opening), 2) }),
      answer: document.openings[opening.id] ? !opening.rejected : null,
    })),
    yes: t('mend.accept'),
    no: t('mend.reject'),
    yesTo: (opening) => t('mend.accept-named', { opening }),
    noTo: (opening) => t('mend.reject-named', { opening }),
    onShow: (id) => {
      setSeen(id);
      show(openings.find((opening) => opening.id === id));
    },
    onDecide: (id, accept) =>
      mender.decide(
        openings.filter((opening) => opening.id === id),
        accept,
      ),
  });
  return (
    <Section
      title={t('mend.derived')}
      aside={<span className="mend-count">{t('mend.derived-left', { count: derived.length })}</span>}
    >
      {failed !== null && <p className="mend-note">{t('mend.failed', { detail: failed })}</p>}
      {doubts === null && failed === null && <p className="mend-note">{t('mend.finding')}</p>}
      {doubts !== null && rows.length === 0 && <p className="mend-note">{t('mend.derived-none')}</p>}
      {rows.length > 0 && (
        <>
          <p className="mend-note">{t('mend.derived-text')}</p>
          <DecisionList {...decisionsOf(rows)} />
          {derived.length > 1 && (
            <div className="mend-actions">
              <Button onClick={() => mender.decide(derived, true)}>{t('mend.accept-all')}</Button>
              <Button look="quiet" onClick={() => mender.decide(derived, false)}>
                {t('mend.reject-all')}
              </Button>
            </div>
          )}
        </>
      )}
      {rejected.length > 0 && (
        <Disclosure title={t('mend.rejected')} aside={<span className="mend-count">{rejected.length}</span>}>
          <DecisionList {...decisionsOf(rejected)} />
        </Disclosure>
      )}
    </Section>
  );
}

/** Those found and those decided here, as the document has them now; what neither has any more is left out. */
function rowsOf(
  document: CampusDocument | null,
  kept: readonly OpeningId[],
  derived: readonly Opening[],
): readonly Opening[] {
  return kept.flatMap((id) => document?.openings[id] ?? derived.find((opening) => opening.id === id) ?? []);
}
