import { useMemo, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { exitRefName, storeyMark } from '../../../widgets/way-names';
import { PagedFindings } from '../panel/paged-findings';
import { exitStateText } from './why-text';

interface ShutProps {
  readonly document: CampusDocument;
  readonly result: EgressResult;
}

/** Exits of all storeys that are shut, why, and where; doors out of stairs stand after them. Nothing where none is. */
export function ShutExits({ document, result }: ShutProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const hour = useView((view) => view.hour);
  const closed = useEgressSlice(({ choice }) => choice.closed);
  const shut = useMemo(() => {
    const all = result.storeys.flatMap(({ storey, exits }) =>
      exits.filter((each) => each.shut).map((each) => ({ storey, each })),
    );
    const [own, stairs] = [false, true].map((out) => all.filter(({ each }) => each.fromStair === out));
    return { all: [...own!, ...stairs!], own: own!.length, stairs: stairs!.length };
  }, [result]);
  if (shut.all.length === 0) return null;
  return (
    <div className="section">
      <Disclosure title={t('ways.shut-exits', { count: shut.own, stairs: shut.stairs })}>
        <PagedFindings
          findings={shut.all}
          renderCard={({ storey, each }) => (
            <li key={`${storey} ${each.exit.id}`}>
              <button
                type="button"
                className="table-link"
                onClick={() => session.focusOn(storey, each.place.x, each.place.y)}
              >
                {storeyMark(document, storey, text)} {exitRefName(document, each.exit, text)}
              </button>
              <span className="egress-sub">
                {t(each.fromStair ? 'ways.kind-from-stair' : `ways.kind-${each.kind}`)} ·{' '}
                {exitStateText(document, each, { hour, closed }, text)}
              </span>
            </li>
          )}
        />
      </Disclosure>
    </div>
  );
}
