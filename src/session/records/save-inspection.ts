import { err, ok, type Result } from '../../base/result';
import { spaceAt } from '../../model/query/space-at';
import { lookUp } from '../../model/schema/dictionary';
import { isOpen } from '../../records/hazard/hazard-state';
import { recordInspection, type InspectionDraft } from '../../records/inspection/record-inspection';
import type { Drafts } from './keep-drafts';
import type { InspectionForm, Photo, SavedInspection } from './record-keeper';
import type { SaveTrouble } from './record-trouble';
import type { RecordsWork } from './records-work';
import type { RecordSaver } from './save-records';

/** Where an asset stands, as a hazard says it; null for what has no point on a storey. */
function placeOf({ context }: RecordsWork, about: string): InspectionDraft['place'] {
  const { document } = context.stores.plan.getState();
  const asset = document && lookUp(document.assets, about);
  if (!document || !asset) return null;
  const { storey, x, y } = asset;
  return { storey, space: spaceAt(document, storey, x, y)?.id ?? null, x, y };
}

/** Open hazards that inspections of the same thing raised: item → hazard. O(hazards). */
function openHazardsOf({ open }: RecordsWork, about: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const hazard of open.book.hazards()) {
    const raised = hazard.raised?.body;
    if (raised?.item && raised.asset === about && isOpen(hazard)) found[raised.item] = hazard.id;
  }
  return found;
}

/**
 * Saves a form with its photos: one transaction holds the record, the hazards that it raises, the photos, and the end of
 * the draft. A second call for the same subject while one is under way is the same save: a button was pressed twice.
 */
export function inspectionSaver(work: RecordsWork, saver: RecordSaver, drafts: Pick<Drafts, 'ending'>) {
  const underWay = new Map<string, Promise<Result<SavedInspection, SaveTrouble>>>();

  const save = async (
    form: InspectionForm,
    photos: readonly Photo[],
  ): Promise<Result<SavedInspection, SaveTrouble>> => {
    const writer = saver.writer();
    if (!writer.ok) return err({ kind: 'record', trouble: writer.error });
    const { about } = form;
    const made = recordInspection(writer.value, {
      signatures: [],
      at: null,
      ...form,
      place: form.place === undefined ? placeOf(work, about) : form.place,
      openHazards: form.openHazards ?? openHazardsOf(work, about),
    });
    if (!made.ok) return err({ kind: 'form', issues: made.error });
    const kept = await drafts.ending(about, () => saver.save(made.value, photos, about));
    if (!kept.ok) return err({ kind: 'record', trouble: kept.error });
    const [record] = kept.value;
    const result = record?.type === 'inspection.recorded' ? record.body.result : 'pass';
    const raised = kept.value.filter((event) => event.type === 'hazard.raised').map((event) => event.about);
    return ok({ events: kept.value, result, raised });
  };

  return (form: InspectionForm, photos: readonly Photo[] = []) => {
    const already = underWay.get(form.about);
    if (already) return already;
    const saving = save(form, photos).finally(() => underWay.delete(form.about));
    underWay.set(form.about, saving);
    return saving;
  };
}
