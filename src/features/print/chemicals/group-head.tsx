import type { ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { groupOf } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { groupTitle, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { CodePicture } from '../cards/code-picture';
import type { QrCode } from '../cards/qr-code';
import type { StoreGroup } from './store-groups';

interface GroupHeadProps {
  readonly document: CampusDocument;
  readonly group: StoreGroup;
  /** Of the pages that the group fills, the first is 0. */
  readonly page: number;
  readonly pages: number;
  readonly code: QrCode | null;
  readonly text: Translator;
}

/** What stands at the top of each page of a group: whose it is, and, where what is beside it on the first is not there, the code that leads there. */
export function GroupHead({ document, group, page, pages, code, text }: GroupHeadProps): ReactNode {
  const { t, language } = text;
  const { stores, space, storey } = group;
  const [first] = stores;
  const place = storey === null ? null : placeLine(placeLabel(document, first, text));
  const title = groupTitleOf(document, group, text);
  return (
    <div className="chemical-page-title">
      <header className="chemical-page-band">
        <strong>{t('chemical-sheet.head')}</strong>
        <span>{displayName(document.campus.name, language) ?? t('papers.unnamed')}</span>
      </header>
      <div className="chemical-page-signs">
        <div>
          <h3>{title}</h3>
          <p className="chemical-page-place">
            {[
              space === null ? null : place,
              t('chemical-sheet.stores', { count: stores.length }),
              pages > 1 ? t('chemical-sheet.part', { part: page + 1, parts: pages }) : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </div>
        {page > 0 && <GroupCode {...{ code, text }} name={title} />}
      </div>
    </div>
  );
}

interface GroupCodeProps {
  /** Null = it isn't made yet. */
  readonly code: QrCode | null;
  readonly name: string;
  readonly text: Translator;
}

/** The code that leads to the place of a group. */
export function GroupCode({ code, name, text }: GroupCodeProps): ReactNode {
  const { t } = text;
  return (
    <figure className="chemical-page-code">
      {code && <CodePicture code={code} label={t('chemical-sheet.code', { name })} />}
      <figcaption>{t('chemical-sheet.scan')}</figcaption>
    </figure>
  );
}

/** What the place of a group is called. */
export function groupTitleOf(
  document: CampusDocument,
  { space, storey, stores }: StoreGroup,
  text: Translator,
): string {
  if (space !== null) return spaceLabel(document, space, text);
  const [{ storey: own }] = stores;
  const group = groupOf(document, own);
  const building = group && groupTitle(group, text);
  const level = storey === null ? null : storeyLabel(document, storey, text);
  return [building, level].filter((part) => part !== null).join(' · ');
}
