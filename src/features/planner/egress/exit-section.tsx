import { useMemo, type ReactNode } from 'react';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import type { StoreyEgress } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { exitRows, type ExitRow } from '../../../session/egress/exit-rows';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Section } from '../../../ui/section';
import { isRolling } from '../../../standards/goers';
import { exitNames } from '../../../widgets/exit-names';
import { goerName } from '../../../widgets/goer-name';
import { ShutChoice } from './shut-choice';
import { StairChoice } from './stair-choice';
import { exitUseText } from './why-text';

interface SectionProps {
  readonly document: CampusDocument;
  /** Of the shown storey. */
  readonly storey: StoreyEgress;
}

/** The exits of the shown storey: what each is, how wide, whether who goes leaves by it, and what if it is shut. */
export function ExitSection({ document, storey: { storey, exits } }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const hour = useView((view) => view.hour);
  const { closed, walker } = useEgressSlice(({ choice }) => choice);
  const field = useEgressSlice((state) => state.field);
  const rows = useMemo(
    () => exitRows(document, storey, exits, walker, field),
    [document, storey, exits, walker, field],
  );
  const names = useMemo(
    () =>
      exitNames(
        document,
        rows.map(({ each }) => each),
        text,
      ),
    [document, rows, text],
  );
  const stairs = exits.filter(({ fromStair }) => fromStair).length;
  // Whoever walks has left the storey by a stair's own door; what rolls hasn't.
  const counted = rows.filter(({ each, use }) => !each.fromStair || (isRolling(walker) && use === 'open'));
  const open = counted.filter(({ use }) => use === 'open').length;
  return (
    <Section
      title={t('ways.exits')}
      aside={
        <span className="count">
          {isRolling(walker)
            ? counted.some(({ use }) => use === 'unknown')
              ? t('ways.exits-count-unknown', { who: goerName(walker, text) })
              : t('ways.exits-count-for', { who: goerName(walker, text), open, all: counted.length })
            : t('ways.exits-count', { open, all: counted.length })}
        </span>
      }
    >
      {rows.length === 0 ? (
        <p className="table-remark">{t('ways.exits-none')}</p>
      ) : (
        <table className="table place-table">
          <caption className="visually-hidden">{t('ways.exits')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ways.exit')}</th>
              <th scope="col" className="table-number">
                {t('ways.exit-width')}
              </th>
              <th scope="col">{t('ways.exit-state')}</th>
              <th scope="col">{t('ways.exit-shut-if')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { exit, kind, place, clearWidth, fromStair } = row.each;
              const name = names.get(exit.id) ?? '';
              return (
                <tr key={`${exit.kind} ${exit.id}`}>
                  <th scope="row">
                    <button
                      type="button"
                      className="table-link"
                      onClick={() => session.focusOn(storey, place.x, place.y)}
                    >
                      {name}
                    </button>
                    <span className="egress-sub">
                      {t(fromStair ? 'ways.kind-from-stair' : `ways.kind-${kind}`)}
                    </span>
                    {kind === 'stair' && !fromStair && <StairChoice {...{ document, exit }} />}
                  </th>
                  <td className="table-number">
                    {clearWidth === null ? '–' : formats.metresDown(clearWidth, 2)}
                  </td>
                  <td className={isBad(row.use) ? 'table-bad' : undefined}>
                    {exitUseText(document, row, walker, { hour, closed }, text)}
                  </td>
                  <td>{exit.kind === 'opening' && <ShutChoice {...{ document, name }} id={exit.id} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {stairs > 0 && <p className="egress-note">{t('ways.exits-stairs', { count: stairs })}</p>}
      <p className="egress-note">{t('ways.what-if-none')}</p>
    </Section>
  );
}

/** That a stair or a lobby is no place for it is nothing amiss. */
const isBad = (use: ExitRow['use']): boolean => use === 'shut' || use === 'lost' || use === 'narrow';
