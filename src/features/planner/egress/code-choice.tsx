import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { PROFILES, type Profile } from '../../../model/schema/profiles';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { Segments } from '../../../ui/segments';
import { LabelledChoice } from '../panel/labelled-choice';
import { useEgressPart } from './use-egress-part';

/** Whose code ways out are checked by: the plan's own, or another for comparison, which changes nothing of the plan. */
export function CodeChoice({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const own = document.campus.profile;
  const profile = useEgressSlice(({ choice }) => choice.code) ?? own;
  return (
    <>
      <LabelledChoice label={t('ways.code')}>
        <Segments<Profile>
          label={t('ways.code')}
          value={profile}
          options={PROFILES.map((value) => ({ value, label: t(`ways.code-short-${value}`) }))}
          onChange={(next) => part.choose({ code: next === own ? null : next })}
        />
      </LabelledChoice>
      <p className="egress-note">
        {t('ways.code-sentence', { code: t(`ways.code-${profile}`) })}{' '}
        {profile !== own && t('ways.code-other', { code: t(`ways.code-short-${own}`) })}
      </p>
    </>
  );
}
