import { useMemo, useState, type ReactNode } from 'react';
import { extinguisherCost } from '../../../model/query/extinguisher-cost';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import { useCoverage } from '../../../session/react/use-stores';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { proposalsOf, proposedTotal } from '../../../session/use-cases/propose-state';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import { costText } from '../design/cost-text';
import { boughtThings } from './bought-things';
import { focusBox } from '../../../ui/focus-box';
import { IncurableList } from './incurable-list';
import { ProposalList, type Numbered } from './proposal-list';

/** What was found, storey by storey, how near it is to the fewest possible, and what accepting it costs. */
export function ProposalResult({ document }: { readonly document: CampusDocument }): ReactNode {
  const text = useText();
  const { t } = text;
  const part = useSession().part(createProposer);
  const found = usePartSlice(createProposer, (state) => state.found);
  const stale = usePartSlice(createProposer, (state) => state.stale);
  const status = usePartSlice(createProposer, (state) => state.status);
  const error = usePartSlice(createProposer, (state) => state.error);
  const all = useMemo(() => proposalsOf({ found }), [found]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const groups = useMemo(() => grouped(all), [all]);
  const incurable = useMemo(() => [...found.values()].flatMap((each) => each.incurable), [found]);
  const working = status === 'working';
  if (status === 'failed') return <p role="alert">{t('propose.failed', { detail: error ?? '' })}</p>;
  return (
    <>
      {!stale && <Outcome bare={all.length === 0 && incurable.length === 0} />}
      {all.length > 0 && <Sum document={document} />}
      {!stale && !working && all.length > 0 && (
        <div className="proposal-actions">
          <Button
            look="solid"
            icon="check"
            onClick={({ currentTarget }) => {
              focusBox(currentTarget);
              void part.accept(new Set(all.map(({ id }) => id)));
            }}
          >
            {t('propose.accept-all', { count: all.length })}
          </Button>
          <AcceptTicked />
        </div>
      )}
      {groups.length === 1 ? (
        <ProposalList document={document} numbered={groups[0]?.[1] ?? []} />
      ) : (
        groups.map(([storey, numbered], i) => (
          <StoreyGroup
            key={storey}
            first={i === 0}
            title={`${marks.get(storey) ?? ''} ${storeyLabel(document, storey, text)}`}
            document={document}
            numbered={numbered}
          />
        ))
      )}
      {incurable.length > 0 && <IncurableList document={document} incurable={incurable} />}
    </>
  );
}

/** How the search ended, where the list doesn't say it. */
function Outcome({ bare }: { readonly bare: boolean }): ReactNode {
  const { t } = useText();
  const { state } = usePartState(createProposer);
  const { status, storeys, done, taken, how } = state;
  const left = useCoverage(
    ({ findings }) =>
      findings.filter(
        ({ severity, place }) => severity !== 'info' && storeys.some((storey) => storey === place.storey),
      ).length,
  );
  if (status === 'stopped') {
    return <p className="proposal-note">{t('propose.stopped', { done, of: storeys.length })}</p>;
  }
  if (status !== 'ready' || !bare) return null;
  if (how === 'cure' && taken === 0 && left > 0) {
    return (
      <p className="proposal-note" role="status">
        {t('propose.nothing-but', { count: left })}
      </p>
    );
  }
  const nothing = how === 'move' ? 'propose.nothing-move' : 'propose.nothing';
  return (
    <p className="proposal-note" role="status">
      {t(taken > 0 ? 'propose.nothing-left' : nothing)}
    </p>
  );
}

function AcceptTicked(): ReactNode {
  const { t } = useText();
  const part = useSession().part(createProposer);
  const ticked = usePartSlice(createProposer, (state) => state.ticked);
  return ticked.size === 0 ? null : (
    <Button
      onClick={({ currentTarget }) => {
        focusBox(currentTarget);
        void part.accept(ticked);
      }}
    >
      {t('propose.accept-ticked', { count: ticked.size })}
    </Button>
  );
}

/** What it comes to, and what is proven of it. */
function Sum({ document }: { readonly document: CampusDocument }): ReactNode {
  const text = useText();
  const { t } = text;
  const found = usePartSlice(createProposer, (state) => state.found);
  const how = usePartSlice(createProposer, (state) => state.how);
  const { points, units, least, places, before, after, farthest } = proposedTotal({ found });
  if (how === 'move') {
    const { area } = text.formats;
    return (
      <div className="proposal-sum">
        <strong>{t('propose.sum-move', { before: before.rooms, after: after.rooms })}</strong>
        <span>{t('propose.sum-move-area', { before: area(before.area), after: area(after.area) })}</span>
        {before.units !== after.units && (
          <span>{t('propose.sum-move-units', { before: before.units, after: after.units })}</span>
        )}
        <span className="proposal-note">{t('propose.move-rule', { metres: farthest })}</span>
      </div>
    );
  }
  const all = proposalsOf({ found });
  const split = all.filter(({ kind }) => kind === 'split').length;
  const { prices } = document.campus.extinguisherDesign;
  const cost = prices.length === 0 ? null : extinguisherCost(boughtThings(document, all), prices);
  return (
    <div className="proposal-sum">
      {(points > 0 || units > 0 || split === 0) && <strong>{t('propose.sum', { points, units })}</strong>}
      {split > 0 && <strong>{t('propose.sum-split', { points: split })}</strong>}
      {points > 0 && <span className="proposal-note">{provenText({ points, least, places }, text)}</span>}
      {cost && <span className="proposal-note">{t('propose.cost', { cost: costText(cost, text) })}</span>}
    </div>
  );
}

/** How few would do, and among how many places that is known. */
function provenText(
  { points, least, places }: { readonly points: number; readonly least: number; readonly places: number },
  { t }: Translator,
): string {
  if (least === 0) return t('propose.unproven');
  return points <= least
    ? t('propose.proven', { places })
    : t('propose.gap', { more: points - least, places });
}

interface GroupProps {
  readonly title: string;
  readonly first: boolean;
  readonly document: CampusDocument;
  readonly numbered: readonly Numbered[];
}

/** One storey of several; what is folded away is not made. */
function StoreyGroup({ title, first, document, numbered }: GroupProps): ReactNode {
  const { t } = useText();
  const part = useSession().part(createProposer);
  const ticked = usePartSlice(createProposer, (state) => state.ticked);
  const [open, setOpen] = useState(first);
  const ids = numbered.map(({ proposal }) => proposal.id);
  return (
    <Disclosure
      title={title}
      open={open}
      onToggle={setOpen}
      aside={<span className="count">{t('propose.count', { count: numbered.length })}</span>}
    >
      {open && (
        <>
          <label className="proposal-check">
            <input
              type="checkbox"
              checked={ids.every((id) => ticked.has(id))}
              onChange={({ currentTarget }) => part.tick(ids, currentTarget.checked)}
            />
            {t('propose.tick-storey', { storey: title })}
          </label>
          <ProposalList document={document} numbered={numbered} />
        </>
      )}
    </Disclosure>
  );
}

/** By storey, numbered through as on the plan. O(proposals). */
function grouped(
  all: ReturnType<typeof proposalsOf>,
): readonly (readonly [Numbered['proposal']['place']['storey'], readonly Numbered[]])[] {
  const groups = new Map<Numbered['proposal']['place']['storey'], Numbered[]>();
  for (const [i, proposal] of all.entries()) {
    const { storey } = proposal.place;
    const group = groups.get(storey) ?? [];
    group.push({ proposal, number: i + 1 });
    groups.set(storey, group);
  }
  return [...groups];
}
