import type { ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import type { Building } from '../../../model/schema/building';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createSettler } from '../../../session/use-cases/settle-assumptions';
import { foreignScales } from '../../../standards/extinguishers/possible-rating';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { SelectField } from '../../../ui/select-field';
import { buildingTitle } from '../../../model/query/building-title';
import { BedsField } from '../design/beds-field';
import { OccupancyFields } from '../design/occupancy-fields';
import type { ListedFinding } from './listed-findings';

interface AssumedProps {
  readonly document: CampusDocument;
  readonly assumed: readonly ListedFinding[];
}

/** What was taken to be so since the plan doesn't say it, each with what settles it. */
export function AssumedList({ document, assumed }: AssumedProps): ReactNode {
  const { t } = useText();
  return (
    <Disclosure
      title={t('finding.assumed-title')}
      aside={<span className="count">{t('finding.assumed-count', { count: assumed.length })}</span>}
    >
      <p className="finding-none">{t('finding.assumed-about')}</p>
      <ul className="findings">
        {assumed.map((finding) => (
          <AssumedItem key={finding.id} document={document} finding={finding} />
        ))}
      </ul>
    </Disclosure>
  );
}

function AssumedItem({
  document,
  finding,
}: {
  readonly document: CampusDocument;
  readonly finding: ListedFinding;
}): ReactNode {
  const { t } = useText();
  const { cite } = finding;
  const { what, todo } = finding.words();
  const sure = t(`confidence.${cite.confidence}`);
  return (
    <li className="finding" data-severity="info">
      <div>
        <p>{what}</p>
        <p className="finding-do">{todo}</p>
        <p className="finding-rule">
          {cite.confidence === 'house'
            ? sure
            : t('finding.rule', { rule: t('coverage.cite', { ...cite }), sure })}
        </p>
        <Settling document={document} finding={finding} />
      </div>
    </li>
  );
}

/** The control that settles an assumption; where the plan has none for it, the way to the first place that it is about. */
function Settling({
  document,
  finding,
}: {
  readonly document: CampusDocument;
  readonly finding: ListedFinding;
}): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { kind, storey, x, y } = finding;
  if (kind === 'extinguisher.beds-unknown') return <BedsField />;
  if (kind === 'extinguisher.occupancy-unknown') return <OccupancyFields document={document} unknownOnly />;
  const unsaid = entitiesIn(document.buildings).filter(({ sprinklered }) => sprinklered === null);
  if (kind === 'extinguisher.sprinklers-unknown' && unsaid.length > 0) {
    return <Sprinklers buildings={unsaid} />;
  }
  if (kind === 'extinguisher.rating-unknown' || kind === 'extinguisher.foreign-rating') {
    const unread = kind === 'extinguisher.rating-unknown';
    const unknown = assetsOf(document, 'extinguisher', null).filter((asset) =>
      unread
        ? asset.agent === null || asset.rating === null
        : foreignScales({ id: document.campus.profile }, asset).length > 0,
    );
    return (
      <Button onClick={() => session.selectAll(unknown.map(({ id }) => id))}>
        {t('finding.assumed-select', { count: unknown.length })}
      </Button>
    );
  }
  return (
    <Button icon="target" onClick={() => session.focusOn(storey, x, y)}>
      {t('finding.assumed-go')}
    </Button>
  );
}

/** Buildings of which nobody said whether they have sprinklers. */
function Sprinklers({ buildings }: { readonly buildings: readonly Building[] }): ReactNode {
  const session = useSession();
  const { t, language } = useText();
  return buildings.map((building) => (
    <SelectField
      key={building.id}
      label={t('finding.sprinklers-of', { building: buildingTitle(building, language) })}
      value="unknown"
      options={[
        { value: 'unknown', label: t('finding.sprinklers-unknown') },
        { value: 'yes', label: t('finding.sprinklers-yes') },
        { value: 'no', label: t('finding.sprinklers-no') },
      ]}
      onChange={(value) => {
        if (value !== 'unknown') session.part(createSettler).setSprinklers(building.id, value === 'yes');
      }}
    />
  ));
}
