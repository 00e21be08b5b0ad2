import { useEffect, useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import type { KeptDraft } from '../../../session/records/record-keeper';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { checklistLabel, type Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import type { Pages } from '../pages';

/** Checks that were begun and not saved, to go on with; nothing when there are none. */
export function DraftList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const session = useSession();
  const keeper = useRecords((records) => records.keeper);
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  useEffect(() => {
    let over = false;
    const read = async (): Promise<void> => {
      const found = (await keeper?.drafts()) ?? [];
      if (!over) setDrafts(found);
    };
    void read();
    return () => {
      over = true;
    };
  }, [keeper]);
  const own = drafts.flatMap((draft) => {
    const asset = lookUp<Asset>(document.assets, draft.about);
    return asset === null ? [] : [{ draft, asset }];
  });
  if (own.length === 0) return null;
  const drop = async (about: string): Promise<void> => {
    const dropped = await keeper?.dropDraft(about);
    if (dropped?.ok) setDrafts((now) => now.filter((draft) => draft.about !== about));
  };
  return (
    <Section title={t('drafts.title')} aside={<span className="count">{own.length}</span>}>
      <ul className="line-list">
        {own.map(({ draft, asset }) => (
          <li key={asset.id} className="draft-line">
            <span className="line-text">
              <strong>{asset.number ?? kindTitle(asset, text)}</strong>
              <span className="card-soft">{checklistLabel(draft.checklist, telling)}</span>
              <span className="card-soft">
                {t('drafts.line', {
                  answered: Object.keys(draft.answers).length,
                  when: momentText(draft.touched, zone, formats),
                })}
              </span>
            </span>
            <Button look="quiet" onClick={() => void drop(asset.id)}>
              {t('drafts.drop')}
            </Button>
            <Button
              onClick={() => {
                session.focusOn(asset.storey, asset.x, asset.y);
                pages.open({ kind: 'check', id: asset.id, checklist: draft.checklist });
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
