import type { AssetId } from '../../../model/schema/ids';
import type { Session } from '../../../session/session';

/** Goes to the inspector's register: of one store, or the list of all. */
export function openRegister(session: Session, store: AssetId | null = null): void {
  session.select(store);
  session.setRole('inspector');
  session.setLink({ page: store === null ? 'chemicals' : 'stock' });
}
