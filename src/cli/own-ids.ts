import type { MessageParams } from '../base/message';
import { ID_PREFIX, isId, localId } from '../model/schema/ids';

const PREFIXES = Object.values(ID_PREFIX);

/** An id of the document as the file wrote it; any other text as it is. */
export const ownId = (text: string): string =>
  PREFIXES.some((prefix) => isId(prefix, text)) ? localId(text) : text;

/** Params with ids as the file wrote them. */
export const ownParams = (params: MessageParams): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? ownId(value) : value]),
  );
