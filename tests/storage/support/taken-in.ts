import type { RecordStorage } from '../../../src/storage/record-storage';

/** Surveys a backup and takes it in. */
export async function takenIn(storage: RecordStorage, file: Blob) {
  const survey = await storage.survey(file);
  return survey.ok ? storage.restore(survey.value) : survey;
}
