import { messagesEn } from './messages/all.en';
import { messagesZh } from './messages/all.zh';
import { addCatalogue } from './translator';

/** Takes both languages in at once: for where nothing is saved by waiting. */
export function speakBoth(): void {
  addCatalogue('zh', messagesZh);
  addCatalogue('en', messagesEn);
}
