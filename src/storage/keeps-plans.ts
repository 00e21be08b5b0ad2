import { DATABASE_NAME } from './database-name';

/**
 * Whether any plan is kept here, asked of the browser itself: the page asks before its first picture, when it should
 * wait for nothing that it may not need. Makes nothing; false wherever it can't be told. Some milliseconds.
 */
export function keepsPlans(name = DATABASE_NAME): Promise<boolean> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') {
      resolve(false);
      return;
    }
    const request = indexedDB.open(name);
    // It was not there: asking must not make it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
    request.onsuccess = () => {
      const db = request.result;
      const answer = (found: boolean): void => {
        db.close();
        resolve(found);
      };
      if (!db.objectStoreNames.contains('documents')) {
        answer(false);
        return;
      }
      const count = db.transaction('documents', 'readonly').objectStore('documents').count();
      count.onsuccess = () => answer(count.result > 0);
      count.onerror = () => answer(false);
    };
  });
}
