import type { Mirror } from '../catalogue';
import type { topBarZh } from './top-bar.zh';

export const topBarEn: Mirror<typeof topBarZh> = {
  'offline.newer-title': 'A newer version of the page is ready',
  'offline.newer-text': 'It is used once the page is loaded again. Save your changes first.',
  'offline.take-newer': 'Load again',
  'offline.later': 'Not now',
  'offline.badge': 'Offline',
  'offline.badge-text': 'No network. The page and all data are on this device: work goes on as usual.',
  'offline.kept': 'On this device',
  'offline.kept-text': 'The page is kept on this device and opens without a network.',
  'offline.fetching-text': 'Being kept on this device, so that it opens without a network',
  'offline.failed-text': 'Could not be kept on this device: without a network the page won’t open again.',
};
