import type { ReactNode } from 'react';
import type { Endangered } from '../../../analyses/chemicals/result';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { spaceLabel } from '../../../widgets/labels';
import { doorNames } from '../../../widgets/way-names';
import { SheetRows } from './sheet-rows';

/** Exits and rooms of a zone that are named; more are counted. */
const MOST_NAMED = 3;

interface WaysProps {
  readonly document: CampusDocument;
  readonly zone: Endangered | 'awaited' | null;
  readonly text: Translator;
}

/** Which exits nobody takes while it leaks or burns, and who gets out no other way. Nothing where there are none. */
export function SheetWays({ document, zone, text }: WaysProps): ReactNode {
  const rows = zone === null || zone === 'awaited' ? [] : zoneRows(document, zone, text);
  if (rows.length === 0) return null;
  return <SheetRows className="chemical-page-ways" rows={rows} />;
}

/** Exits in the zone by their names, and rooms that nobody leaves but through it; no rows where there are none. O(exits + rooms). */
export function zoneRows(
  document: CampusDocument,
  zone: Pick<Endangered, 'exits' | 'routes'>,
  text: Translator,
): readonly (readonly [string, string])[] {
  const { t, formats } = text;
  const told = (names: readonly string[]): string => {
    const different = [...new Set(names)];
    const more = different.length - MOST_NAMED;
    return formats.list([
      ...different.slice(0, MOST_NAMED),
      ...(more > 0 ? [t('chemical-sheet.and-more', { count: more })] : []),
    ]);
  };
  const exits = zone.exits.flatMap((id) => lookUp(document.openings, id) ?? []);
  const locked = zone.routes.filter(({ longer }) => longer === null);
  const rows: (readonly [string, string])[] = [];
  if (exits.length > 0) {
    const names = doorNames(document, exits, text);
    rows.push([t('chemical-sheet.zone-exits'), told(exits.map(({ id }) => names.get(id) ?? id))]);
  }
  if (locked.length > 0) {
    const rooms = locked.map(({ space }) => spaceLabel(document, space, text));
    rows.push([t('chemical-sheet.only-ways'), told(rooms)]);
  }
  return rows;
}
