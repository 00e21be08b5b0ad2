import type { ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { useSession } from '../../../session/react/session-context';
import type { KeptDraft, RecordKeeper } from '../../../session/records/record-keeper';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { checklistLabel, type Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { UnfinishedList } from '../form/unfinished-list';
import type { Pages } from '../pages';

const read = (keeper: RecordKeeper): Promise<readonly KeptDraft[]> => keeper.drafts();

/** Checks that were begun and not saved, to go on with; nothing when there are none. */
export function DraftList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const session = useSession();
  return (
    <UnfinishedList<KeptDraft>
      title={t('drafts.title')}
      text={text}
      read={read}
      tell={(draft) => {
        const asset = lookUp<Asset>(document.assets, draft.about);
        if (asset === null) return null;
        return {
          title: asset.number ?? kindTitle(asset, text),
          detail: checklistLabel(draft.checklist, telling),
          state: t('drafts.line', {
            answered: Object.keys(draft.answers).length,
            when: momentText(draft.touched, zone, formats),
          }),
          onResume: () => {
            session.focusOn(asset.storey, asset.x, asset.y);
            pages.open({ kind: 'check', id: asset.id, checklist: draft.checklist });
          },
        };
      }}
    />
  );
}
