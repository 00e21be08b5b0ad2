import { useState, type ReactNode } from 'react';
import type { CrowdMeasure, Jams } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { useText } from '../../../../session/react/use-text';
import { GoTo } from './jam-places';
import { ShowMore } from './show-more';
import { spotName } from './spot-name';

/** Rows shown before the rest is asked for. */
const FIRST = 4;

interface WorstStoreysProps {
  readonly document: CampusDocument;
  readonly jams: Jams;
  readonly measure: CrowdMeasure;
}

/** The storeys by what the map has there at most, the worst first, each with the place of it. */
export function WorstStoreys({ document, jams, measure }: WorstStoreysProps): ReactNode {
  const text = useText();
  const { t } = text;
  const [whole, setWhole] = useState(false);
  const rows = jams.storeys.flatMap(({ most }) => most[measure] ?? []).toSorted((a, b) => b.value - a.value);
  if (rows.length === 0) return null;
  return (
    <>
      <p className="drill-soft">{t('rehearsal.map-worst')}</p>
      <ol className="crowd-worst">
        {(whole ? rows : rows.slice(0, FIRST)).map((peak) => (
          <li key={peak.storey}>
            <GoTo spot={peak} at={peak.at} measure={measure}>
              {spotName(document, peak, text)}
            </GoTo>
            <span className="way-number">{t(`rehearsal.map-${measure}-of`, { value: peak.value })}</span>
          </li>
        ))}
      </ol>
      <ShowMore whole={whole} rest={rows.length - FIRST} onChange={setWhole} />
    </>
  );
}
