import type { Translator } from '../../../../i18n/translator';
import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';
import { EVACUEES, type Evacuee } from '../../../../standards/mobility/evacuees';

type Profile = EvacuationScenario['groups'][number]['profile'];

/** The built-in kind that a profile names; null = it has numbers of its own, or none that is known. */
export const knownProfile = (profile: Profile): Evacuee | null =>
  EVACUEES.find((each) => each === profile) ?? null;

/** What kind of people a profile is. */
export function profileText(profile: Profile, { t }: Translator): string {
  const known = knownProfile(profile);
  if (known) return t(`rehearsal.profile-${known}`);
  return typeof profile === 'string' ? profile : t('rehearsal.profile-own', { speed: profile.speed });
}
