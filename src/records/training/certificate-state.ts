import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { EventOf } from '../event/record-event';
import type { CertificateKind } from './training-bodies';

type Issued = EventOf<'certificate.issued'>;

/** A person's certificates, in order of time. */
export interface CertificateState {
  readonly about: string;
  readonly issued: readonly Issued[];
}

export function uncertified(about: string): CertificateState {
  return { about, issued: [] };
}

/** Cost O(certificates). */
export function certificateStep(state: CertificateState, event: Issued): CertificateState {
  return { about: state.about, issued: [...state.issued, event] };
}

/** `lapsed` with the last day on which one held. */
export type Certified =
  | { readonly state: 'held' | 'never' }
  | { readonly state: 'lapsed'; readonly ended: LocalDate };

/** Whether a person holds a certificate on a day, by those issued until then. Cost O(certificates). */
export function certifiedOn(
  person: CertificateState | null,
  kind: CertificateKind,
  day: LocalDate,
  zone: Zone,
): Certified {
  let ended: LocalDate | null = null;
  for (const { at, body } of person?.issued ?? []) {
    if (body.certificate !== kind || localDateAt(at, zone) > day) continue;
    if (body.validUntil === null || body.validUntil >= day) return { state: 'held' };
    if (ended === null || body.validUntil > ended) ended = body.validUntil;
  }
  return ended === null ? { state: 'never' } : { state: 'lapsed', ended };
}
