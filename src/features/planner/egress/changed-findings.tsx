import { useMemo, type ReactNode } from 'react';
import type { EgressFinding } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useText } from '../../../session/react/use-text';
import { placeMarks } from '../../../widgets/labels';
import { FindingCard } from '../panel/finding-card';
import { PagedFindings } from '../panel/paged-findings';
import { EgressFindingCard } from './egress-finding-card';
import { listedEgress } from './listed-egress';
import { useSession } from '../../../session/react/session-context';

interface ChangedProps {
  readonly document: CampusDocument;
  readonly findings: readonly EgressFinding[];
  /** They are of the result on show; those that are gone are only gone to. */
  readonly live: boolean;
}

/** Findings that come with shut doors, or go with them. */
export function ChangedFindings({ document, findings, live }: ChangedProps): ReactNode {
  const session = useSession();
  const text = useText();
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const listed = useMemo(() => listedEgress(document, { findings }, text), [document, findings, text]);
  const places = new Map(findings.map(({ id, place }) => [id, place]));
  return (
    <PagedFindings
      findings={listed}
      renderCard={(finding) => {
        const mark = marks.get(finding.storey) ?? '';
        if (live) return <EgressFindingCard key={finding.id} {...{ document, finding, mark }} />;
        const { id, severity, cite, storey } = finding;
        const place = places.get(id);
        return (
          <FindingCard
            key={id}
            {...{ severity, cite, mark, ...finding.words() }}
            onGo={() => place && session.focusOn(storey, place.x, place.y)}
          />
        );
      }}
    />
  );
}
