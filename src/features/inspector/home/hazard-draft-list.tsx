import type { ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import type { KeptForm, RecordKeeper } from '../../../session/records/record-keeper';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { UnfinishedList } from '../form/unfinished-list';
import { hazardTitle } from '../hazard/hazard-words';
import type { InspectorPage } from '../../../session/url/page-link';
import type { PlanPoint } from '../../../session/state/plan-point';
import type { Pages } from '../pages';

interface Unfinished {
  readonly title: string;
  readonly detail: string;
  readonly page: InspectorPage;
  /** Where it is, to be shown. */
  readonly place: PlanPoint | null;
}

const read = (keeper: RecordKeeper): Promise<readonly KeptForm[]> => keeper.keptForms();

/** Hazards and steps that were begun and not saved, to go on with; nothing when there are none. */
export function HazardDraftList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { text, zone } = telling;
  const session = useSession();
  const told = useUnfinished(telling);
  return (
    <UnfinishedList<KeptForm>
      title={text.t('drafts.hazards')}
      text={text}
      read={read}
      tell={(kept) => {
        const line = told(kept);
        if (line === null) return null;
        const { title, detail, page, place } = line;
        return {
          title,
          detail,
          state: momentText(kept.touched, zone, text.formats),
          onResume: () => {
            if (place !== null) session.focusOn(place.storey, place.x, place.y);
            pages.open(page);
          },
        };
      }}
    />
  );
}

/** Tells a kept form in words; null for one whose hazard, asset or storey is not here. */
function useUnfinished(telling: Telling): (kept: KeptForm) => Unfinished | null {
  const book = useRecords((records) => records.book);
  const { document, text } = telling;
  const { t } = text;
  return ({ draft }) => {
    if (draft.form === 'deed') {
      const state = book?.hazard(draft.hazard) ?? null;
      if (state === null || state.raised === null) return null;
      const page = { kind: 'hazard', id: draft.hazard, deed: draft.deed } as const;
      return {
        title: hazardTitle(state, telling),
        detail: t(`deed.${draft.deed}`),
        page,
        place: null,
      };
    }
    // Forms about stock are listed with the stores.
    if (draft.form !== 'raise') return null;
    const asset = draft.asset === null ? null : lookUp<Asset>(document.assets, draft.asset);
    const storey: StoreyId | undefined = lookUp(document.storeys, draft.place.storey)?.id;
    if (storey === undefined || (draft.asset !== null && asset === null)) return null;
    const place = { storey, x: draft.place.x, y: draft.place.y };
    const where = placeLine(placeLabel(document, asset ?? place, text));
    return {
      title: draft.description.trim() === '' ? t('hazard.raise-title') : draft.description,
      detail: asset === null ? where : `${asset.number ?? kindTitle(asset, text)} · ${where}`,
      page: { kind: 'raise', on: asset?.id ?? place },
      place: asset ?? place,
    };
  };
}
