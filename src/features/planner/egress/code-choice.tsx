import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { PROFILES, type Profile } from '../../../model/schema/profiles';
import { createDesigner } from '../../../session/design/designer';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Segments } from '../../../ui/segments';
import { LabelledChoice } from '../panel/labelled-choice';

/** Whose code ways out are checked by; the whole campus keeps to it. */
export function CodeChoice({ document }: { readonly document: CampusDocument }): ReactNode {
  const designer = useSession().part(createDesigner);
  const { t } = useText();
  const { profile } = document.campus;
  return (
    <>
      <LabelledChoice label={t('ways.code')}>
        <Segments<Profile>
          label={t('ways.code')}
          value={profile}
          options={PROFILES.map((value) => ({ value, label: t(`ways.code-short-${value}`) }))}
          onChange={(next) => designer.setCampus({ profile: next })}
        />
      </LabelledChoice>
      <p className="egress-note">
        {t(`ways.code-${profile}`)}. {t('ways.code-note')}
      </p>
    </>
  );
}
