import { actionZh } from './action.zh';
import { fileTroubleZh } from './file-trouble.zh';
import { pageZh } from './page.zh';
import { planTroubleZh } from './plan-trouble.zh';
import { resultZh } from './result.zh';
import { wordsZh } from './words.zh';

export const messagesZh = {
  ...pageZh,
  ...actionZh,
  ...wordsZh,
  ...fileTroubleZh,
  ...planTroubleZh,
  ...resultZh,
} as const;
