import { consentStanding } from '../../../../shared/domain/people/consent.ts';
import {
  exportRows,
  EXPORT_COLUMNS,
  type ExportColumn,
} from '../../../../shared/domain/people/export-columns.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Reading, Waiting } from '../../context.ts';
import { csvBytes } from '../../exports/csv.ts';
import { xlsxBytes } from '../../exports/xlsx.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { findPeople, type PeopleFilter } from '../../store/people-search.store.ts';
import { entriesOf, peopleById } from '../../store/people.store.ts';

export interface ExportAsked {
  readonly format: 'csv' | 'xlsx';
  readonly columns: readonly ExportColumn[];
  readonly contactableOnly: boolean;
  readonly filter: Omit<PeopleFilter, 'offset' | 'limit'>;
}

/** Saves the people that fit as a file, and notes who took which columns of how many; never the people’s answers. */
export async function exportPeople(
  context: Waiting,
  asked: ExportAsked,
): Promise<
  Result<
    { readonly fileName: string; readonly people: number },
    'save-cancelled' | 'file-not-written' | 'export-nobody'
  >
> {
  const columns = EXPORT_COLUMNS.filter((column) => asked.columns.includes(column));
  const people = context.read((reading) => listPeople(reading, asked));
  if (people.length === 0) return fail('export-nobody');
  const rows = exportRows(people, columns);
  const bytes = asked.format === 'csv' ? csvBytes(rows) : await xlsxBytes('People', rows);
  const suggestedName = `People_${londonDate(context.now)}.${asked.format}`;
  const saved = await context.platform.saveFile({ kind: asked.format, suggestedName, bytes });
  if (!saved.ok) return saved;
  const noted = context.write<null, never>((writing) => {
    appendAudit(writing.db, {
      at: writing.now,
      whoId: writing.me?.id ?? '',
      action: 'export',
      projectId: null,
      record: 'participant',
      recordId: writing.newId(),
      reason: `${people.length} people as ${asked.format}: ${columns.join(', ')}`,
    });
    return ok(null);
  });
  return noted.ok ? ok({ fileName: saved.value.fileName, people: people.length }) : noted;
}

const EVERYBODY = 1_000_000;

/** The people that fit, with the needs that they agreed to pass on. */
function listPeople({ db, now }: Reading, { filter, contactableOnly }: ExportAsked) {
  const people = peopleById(db, findPeople(db, { ...filter, offset: 0, limit: EVERYBODY }));
  const owner = { field: 'participantId', ids: people.map(({ id }) => id) } as const;
  const consents = Map.groupBy(entriesOf(db, 'consent', owner), ({ participantId }) => participantId);
  const needs = Map.groupBy(entriesOf(db, 'accessNeed', owner), ({ participantId }) => participantId);
  const today = londonDate(now);
  const mayContact = (id: string): boolean =>
    consentStanding(consents.get(id) ?? [], 'CONTACT', today).state === 'GIVEN';
  return people
    .filter(({ id }) => !contactableOnly || mayContact(id))
    .map((person) => ({
      ...person,
      needs: (needs.get(person.id) ?? []).flatMap(({ flagged, shareConsent, category }) =>
        flagged && shareConsent === 'YES' ? [category] : [],
      ),
    }));
}
