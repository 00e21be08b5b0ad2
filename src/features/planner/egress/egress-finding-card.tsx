import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';
import { FindingCard } from '../panel/finding-card';
import type { ListedEgress } from './listed-egress';
import { useEgressPart } from './use-egress-part';
import { WayList } from './way-list';

interface CardProps {
  readonly document: CampusDocument;
  readonly finding: ListedEgress;
  readonly mark: string;
}

/** One finding about ways out; its name draws what it is about, with the ways from there in words. */
export function EgressFindingCard({ document, finding, mark }: CardProps): ReactNode {
  const part = useEgressPart();
  const { id, severity, cite } = finding;
  const shown = useEgressSlice(({ place }) => place?.finding === id);
  return (
    <FindingCard {...{ severity, cite, mark, ...finding.words() }} onGo={() => part.showFinding(id)}>
      {shown && <Drawn document={document} />}
    </FindingCard>
  );
}

function Drawn({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const place = useEgressSlice((state) => state.place);
  if (place === null) return null;
  const none = place.status === 'ready' && place.ways?.length === 0;
  return (
    <div className="egress-drawn" role="status">
      {place.status === 'working' && <p className="egress-note">{t('ways.drawing')}</p>}
      {place.status === 'failed' && <p className="egress-note">{t('ways.drawn-failed')}</p>}
      {place.status === 'ready' && place.ways !== null && (
        <WayList document={document} ways={place.ways} bar={place.bar} moved={place.moved} />
      )}
      <Button
        look="quiet"
        icon="close"
        onClick={({ currentTarget }) => {
          focusBox(currentTarget);
          part.clearPlace();
        }}
      >
        {t(none ? 'app.close' : 'ways.hide')}
      </Button>
    </div>
  );
}
