import { lookUp } from '../../../model/schema/dictionary';
import { actionOf } from '../../../session/actions/actions';
import { placeOf } from '../../../session/place-of';
import type { FoundItem } from '../../../session/search/found';
import type { Session } from '../../../session/session';

/** Metres seen across when flying to a room: the rooms next to it are seen as well. */
const ROOM_SPAN = 30;

/** Shows what was found: flies there and selects it. What lies nowhere (a person, a department) is not gone to. */
export function goToFound(item: FoundItem, session: Session): void {
  const { document } = session.plan.getState();
  if (document === null) return;
  switch (item.kind) {
    case 'command': {
      const action = actionOf(item.id);
      if (action.when(session)) action.run(session);
      return;
    }
    case 'building':
      session.showBuilding(item.id);
      return;
    case 'storey':
      session.showStorey(item.id);
      return;
    case 'room': {
      const place = placeOf(document, item.id);
      if (!place) return;
      session.focusOn(place.storey, place.x, place.y, ROOM_SPAN);
      session.selectThing({ kind: 'space', id: item.id });
      return;
    }
    case 'asset': {
      const asset = lookUp(document.assets, item.id);
      if (!asset) return;
      session.focusOn(asset.storey, asset.x, asset.y);
      session.select(asset.id);
      return;
    }
    case 'person':
    case 'department':
      return;
  }
}
