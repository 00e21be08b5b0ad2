import { messagesEn } from './messages/all.en';
import { messagesZh } from './messages/all.zh';
import { lateEn } from './messages/late.en';
import { lateZh } from './messages/late.zh';
import { addCatalogue } from './translator';

/** Takes both languages in at once: for where nothing is saved by waiting. */
export function speakBoth(): void {
  addCatalogue('zh', { ...messagesZh, ...lateZh });
  addCatalogue('en', { ...messagesEn, ...lateEn });
}
