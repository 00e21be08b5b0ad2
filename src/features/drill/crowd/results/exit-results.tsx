import { Fragment, useMemo, useState, type ReactNode } from 'react';
import type { EvacuationReport } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { useDrill } from '../../../../session/react/use-drill';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { clockText } from '../playback/clock-text';
import { exitPlace } from '../exit-text';
import { ExitCurves } from './exit-curves';
import { exitGroups, type ExitGroup } from './exit-groups';
import { ShowMore } from './show-more';
import { UnusedExits } from './unused-exits';

/** Rows shown before the rest is asked for. */
const FIRST = 10;
/** Metres seen across when flying to an exit. */
const SPAN = 20;

interface ReportProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** How many left by each exit, the busiest first; the doors of an entrance together, and one by one when it is unfolded. */
export function ExitResults({ document, report }: ReportProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const { exits, agents } = report.figures;
  const groups = useMemo(() => exitGroups(document, exits, text), [document, exits, text]);
  const [whole, setWhole] = useState(false);
  const used = groups.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return (
    <Disclosure
      title={t('rehearsal.exits')}
      open
      aside={<span className="count">{formats.number(used.length)}</span>}
    >
      <div className="drill-start">
        <table className="way-table">
          <caption className="visually-hidden">{t('rehearsal.exits')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rehearsal.exit')}</th>
              <th scope="col" className="way-number">
                {t('rehearsal.exit-people')}
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.exit-flow')} <span className="crowd-unit">{t('rehearsal.per-second')}</span>
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.exit-last')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? used : used.slice(0, FIRST)).map((group) => (
              <GroupRows key={group.parts[0]!.id} document={document} group={group} agents={agents} />
            ))}
          </tbody>
        </table>
        <ShowMore whole={whole} rest={used.length - FIRST} onChange={setWhole} />
        <UnusedExits document={document} groups={groups} storeys={report.storeys} />
        {used.length > 1 && <ExitCurves groups={used} report={report} />}
      </div>
    </Disclosure>
  );
}

interface GroupRowsProps {
  readonly document: CampusDocument;
  readonly group: ExitGroup;
  /** All people of the run. */
  readonly agents: number;
}

function GroupRows({ document, group, agents }: GroupRowsProps): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { parts } = group;
  return (
    <Fragment>
      <Row document={document} exit={{ ...group, id: parts[0]!.id }} agents={agents}>
        {parts.length > 1 && (
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'rehearsal.exit-parts-fold' : 'rehearsal.exit-parts')}
          </Button>
        )}
      </Row>
      {open &&
        byName(parts).map((part) => (
          <Row key={part.id} document={document} exit={part} agents={agents} isPart />
        ))}
    </Fragment>
  );
}

/** As they lie along the wall, which is what tells their names apart. */
const byName = (parts: ExitGroup['parts']): ExitGroup['parts'] =>
  parts.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));

interface RowProps {
  readonly document: CampusDocument;
  readonly exit: Pick<ExitGroup, 'name' | 'count' | 'flow' | 'last'> & { readonly id: string };
  readonly agents: number;
  /** Is it one door of the entrance above? */
  readonly isPart?: boolean;
  readonly children?: ReactNode;
}

function Row({ document, exit, agents, isPart = false, children }: RowProps): ReactNode {
  const drill = useDrill();
  const { t, formats } = useText();
  const { id, name, count, flow, last } = exit;
  const share = count / Math.max(1, agents);
  const at = exitPlace(document, id);
  return (
    <tr className={isPart ? 'crowd-part' : undefined}>
      <th scope="row" className="crowd-name">
        <button
          type="button"
          className="way-link"
          aria-label={t('rehearsal.out-at', { door: name })}
          onClick={() => at && drill.goTo(at, SPAN)}
        >
          {name}
        </button>
        {children}
        <span className="crowd-bar" aria-hidden="true">
          <i style={{ inlineSize: `${100 * share}%` }} />
        </span>
      </th>
      <td className="way-number">
        {formats.number(count)} <span className="way-note">{formats.percent(share)}</span>
      </td>
      <td className="way-number">{flow === null ? '–' : formats.fixed(flow, 2)}</td>
      <td className="way-number">{last === null ? '–' : clockText(last)}</td>
    </tr>
  );
}
