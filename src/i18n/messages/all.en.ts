import { actionEn } from './action.en';
import { fileTroubleEn } from './file-trouble.en';
import { pageEn } from './page.en';
import { planTroubleEn } from './plan-trouble.en';
import { resultEn } from './result.en';
import { wordsEn } from './words.en';

export const messagesEn = {
  ...pageEn,
  ...actionEn,
  ...wordsEn,
  ...fileTroubleEn,
  ...planTroubleEn,
  ...resultEn,
} as const;
