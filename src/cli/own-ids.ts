import type { MessageParams } from '../base/message';
import { ID_PREFIX, isId, localId } from '../model/schema/ids';

const PREFIXES = Object.values(ID_PREFIX);

/** An id of the document as the file wrote it; any other text as it is. */
export const ownId = (text: string): string =>
  PREFIXES.some((prefix) => isId(prefix, text)) ? localId(text) : text;

/** Id of a calculation unit: of one that the program made its parts by themselves. */
export const ownUnitId = (id: string): string => id.split(':').map(ownId).join(':');

/** Id of a finding (`code:entity`, `code:unit:…`) with those of its entities as the file wrote them. */
export const ownFindingId = ownUnitId;

/** As `ownId`, for a unit, or a list of ids with spaces between; a sentence stays as it is. */
const ownIds = (text: string): string => {
  if (text.startsWith('auto:')) return ownUnitId(text);
  const words = text.split(' ');
  return words.every((word) => ownId(word) !== word) ? words.map(ownId).join(' ') : text;
};

/** Params with ids as the file wrote them. */
export const ownParams = (params: MessageParams): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? ownIds(value) : value]),
  );
