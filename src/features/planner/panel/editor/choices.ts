import type { MessageCode, Translator } from '../../../../i18n/translator';
import type { AssetField } from '../../../../model/query/asset-fields';
import { entitiesIn } from '../../../../model/schema/dictionary';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import { onStorey } from '../../../../model/query/on-storey';
import { placeOf } from '../../../../session/place-of';
import type { SelectOption } from '../../../../ui/select-field';
import { departmentLabel, personLabel } from '../../../../widgets/asset-card/names';
import { entityLabel } from '../../../../widgets/entity-label';
import { spaceLabel } from '../../../../widgets/labels';

/** The word of a choice of a field. */
export function choiceLabel({ name }: AssetField, value: string, { tell }: Translator): string {
  const code = name === 'agent' ? `agent.${value}` : `choice.${name}.${value}`;
  // Every choice of every field has its word: `AssetWords` does not compile without.
  return tell({ code: code as MessageCode, params: {} });
}

/** Doorways that are offered: the nearest. */
const NEAREST = 25;

/** What a reference may be set to, in the order of the people's language, places by nearness. */
export function referenceOptions(
  document: CampusDocument,
  field: Extract<AssetField, { form: 'reference' | 'references' }>,
  assets: readonly Asset[],
  text: Translator,
): readonly SelectOption<string>[] {
  const [first] = assets;
  if (!first) return [];
  const sorted = (options: SelectOption<string>[]): SelectOption<string>[] =>
    options.toSorted((a, b) => a.label.localeCompare(b.label, text.language));
  switch (field.target) {
    case 'departments':
      return sorted(
        entitiesIn(document.departments).map(({ id }) => ({
          value: id,
          label: departmentLabel(document, id, text),
        })),
      );
    case 'people':
      return sorted(
        entitiesIn(document.people).map(({ id }) => ({ value: id, label: personLabel(document, id, text) })),
      );
    case 'spaces':
      return sorted(
        onStorey(document, 'spaces', first.storey).map(({ id }) => ({
          value: id,
          label: spaceLabel(document, id, text),
        })),
      );
    case 'openings': {
      const doors = onStorey(document, 'openings', first.storey).flatMap(({ id }) => {
        const at = placeOf(document, id);
        if (!at) return [];
        return [{ id, at, far: (at.x - first.x) ** 2 + (at.y - first.y) ** 2 }];
      });
      return doors
        .toSorted((a, b) => a.far - b.far)
        .slice(0, NEAREST)
        .map(({ id, at }) => ({ value: id, label: entityLabel(document, id, at, text) }));
    }
    default:
      return [];
  }
}
