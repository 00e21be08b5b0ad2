import type { ReactNode } from 'react';
import type { StoreSummary } from '../../../analyses/chemicals/result';
import { displayName } from '../../../model/query/display-name';
import { massText } from '../../../i18n/amount-text';
import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { useSession } from '../../../session/react/session-context';
import { useSelection } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { GhsMarks, ListBadges } from '../../../widgets/chemicals/substance-marks';
import { spaceLabel } from '../../../widgets/labels';
import { SeverityLine } from '../panel/finding-severities';
import { storeName, type ListedChemical } from './listed-chemicals';

interface StoreRowProps {
  readonly document: CampusDocument;
  readonly summary: StoreSummary;
  readonly findings: readonly ListedChemical[];
  readonly mark: string;
}

/** One store in short: what it is called, where, what it holds, how much, and how bad that is. */
export function StoreRow({ document, summary, findings, mark }: StoreRowProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const chosen = useSelection((selection) => selection.asset);
  const asset = lookUp<Asset>(document.assets, summary.store);
  if (asset === null) return null;
  const space = summary.place.space === null ? null : lookUp(document.spaces, summary.place.space);
  const amount = summary.kilograms > 0 ? massText(summary.kilograms, formats) : null;
  return (
    <li className="chemical-store" data-chosen={chosen === asset.id}>
      <div className="chemical-store-head">
        <button
          type="button"
          className="table-link"
          onClick={() => {
            session.select(asset.id);
            session.focusOn(asset.storey, asset.x, asset.y);
          }}
        >
          {storeName(document, asset, text)}
        </button>
        <span className="finding-mark">{mark}</span>
        <span className="chemical-store-amount">{amount}</span>
      </div>
      <p className="chemical-note">
        {[displayName(asset.name, text.language), space && spaceLabel(document, space.id, text)]
          .filter((each) => each !== null)
          .join(' · ')}
      </p>
      {summary.items === 0 ? (
        <p className="chemical-note">{t('chemicals.store-empty')}</p>
      ) : (
        <p className="chemical-store-marks">
          <GhsMarks classes={summary.classes} />
          <ListBadges lists={summary.lists} />
        </p>
      )}
      <SeverityLine findings={findings} />
    </li>
  );
}
