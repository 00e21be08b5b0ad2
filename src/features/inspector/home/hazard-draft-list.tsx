import { useEffect, useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import type { KeptForm } from '../../../session/records/record-keeper';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { hazardTitle } from '../hazard/hazard-words';
import type { InspectorPage } from '../../../session/url/page-link';
import type { PlanPoint } from '../../../session/state/plan-point';
import type { Pages } from '../pages';

interface Unfinished {
  readonly about: string;
  readonly title: string;
  readonly detail: string;
  readonly page: InspectorPage;
  /** Where it is, to be shown. */
  readonly place: PlanPoint | null;
}

/** Hazards and steps that were begun and not saved, to go on with; nothing when there are none. */
export function HazardDraftList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { text, zone } = telling;
  const { t, formats } = text;
  const session = useSession();
  const keeper = useRecords((records) => records.keeper);
  const [drafts, setDrafts] = useState<readonly KeptForm[]>([]);
  const told = useUnfinished(telling);
  useEffect(() => {
    let over = false;
    const read = async (): Promise<void> => {
      const found = (await keeper?.keptForms()) ?? [];
      if (!over) setDrafts(found);
    };
    void read();
    return () => {
      over = true;
    };
  }, [keeper]);
  const own = drafts.flatMap((kept) => {
    const line = told(kept);
    return line === null ? [] : [{ ...line, touched: kept.touched }];
  });
  if (own.length === 0) return null;
  const drop = async (about: string): Promise<void> => {
    const dropped = await keeper?.dropDraft(about);
    if (dropped?.ok) setDrafts((now) => now.filter((draft) => draft.about !== about));
  };
  return (
    <Section title={t('drafts.hazards')} aside={<span className="count">{own.length}</span>}>
      <ul className="line-list">
        {own.map(({ about, title, detail, touched, page, place }) => (
          <li key={about} className="draft-line">
            <span className="line-text">
              <strong>{title}</strong>
              <span className="card-soft">{detail}</span>
              <span className="card-soft">{momentText(touched, zone, formats)}</span>
            </span>
            <Button look="quiet" onClick={() => void drop(about)}>
              {t('drafts.drop')}
            </Button>
            <Button
              onClick={() => {
                if (place !== null) session.focusOn(place.storey, place.x, place.y);
                pages.open(page);
              }}
            >
              {t('drafts.resume')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Tells a kept form in words; null for one whose hazard, asset or storey is not here. */
function useUnfinished(telling: Telling): (kept: KeptForm) => Unfinished | null {
  const book = useRecords((records) => records.book);
  const { document, text } = telling;
  const { t } = text;
  return ({ about, draft }) => {
    if (draft.form === 'deed') {
      const state = book?.hazard(draft.hazard) ?? null;
      if (state === null || state.raised === null) return null;
      const page = { kind: 'hazard', id: draft.hazard, deed: draft.deed } as const;
      return {
        about,
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
      about,
      title: draft.description.trim() === '' ? t('hazard.raise-title') : draft.description,
      detail: asset === null ? where : `${asset.number ?? kindTitle(asset, text)} · ${where}`,
      page: { kind: 'raise', on: asset?.id ?? place },
      place: asset ?? place,
    };
  };
}
