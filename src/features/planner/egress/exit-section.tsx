import { useMemo, type ReactNode } from 'react';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import type { StoreyEgress, StoreyExit } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Section } from '../../../ui/section';
import { exitNames } from '../../../widgets/exit-names';
import { ShutChoice } from './shut-choice';
import { StairChoice } from './stair-choice';
import { exitStateText } from './why-text';

interface SectionProps {
  readonly document: CampusDocument;
  /** Of the shown storey. */
  readonly storey: StoreyEgress;
}

/** The exits of the shown storey: what each is, how wide, whether it is open, and what if it is shut. */
export function ExitSection({ document, storey: { storey, exits } }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const names = useMemo(() => exitNames(document, exits, text), [document, exits, text]);
  const hour = useView((view) => view.hour);
  const closed = useEgressSlice(({ choice }) => choice.closed);
  const own = exits.filter(({ fromStair }) => !fromStair);
  const stairs = exits.length - own.length;
  return (
    <Section
      title={t('ways.exits')}
      aside={
        <span className="count">
          {t('ways.exits-count', { open: own.filter(isOpen).length, all: own.length })}
        </span>
      }
    >
      {exits.length === 0 ? (
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
            {[...own, ...exits.filter(({ fromStair }) => fromStair)].map((each) => {
              const { exit, kind, place, clearWidth, fromStair } = each;
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
                  <td className={isOpen(each) ? undefined : 'table-bad'}>
                    {exitStateText(document, each, { hour, closed }, text)}
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

const isOpen = ({ shut, leadsOn }: StoreyExit): boolean => !shut && leadsOn;
