import { isUtf8 } from 'node:buffer';
import { isAllowed } from '../../../shared/access/permissions.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { projectFilesContract } from '../../../shared/contract/project-files.contract.ts';
import { leadOf } from '../../../shared/domain/project-file/lead.ts';
import { readProjectFile, type ReadCode } from '../../../shared/domain/project-file/read.ts';
import { PROJECT_FILE_MAX_BYTES } from '../../../shared/domain/project-file/limits.ts';
import type { FilePerson, ProjectFile } from '../../../shared/domain/project-file/shapes.ts';
import {
  projectFileOf,
  recordsWithPeople,
  writeProjectFile,
} from '../../../shared/domain/project-file/write.ts';
import type { Staff, StaffDetails } from '../../../shared/domain/setup/shapes.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { appendAudit, type AuditChange } from '../store/audit.store.ts';
import { getRecords, listRows } from '../store/plan.store.ts';
import { findHead, findHeadByReference, saveStatus } from '../store/projects.store.ts';
import { listStaff } from '../store/opening.store.ts';
import {
  findArea,
  findAreaByName,
  findStaff,
  findStaffBy,
  insertArea,
  insertStaff,
  setMe,
} from '../store/setup.store.ts';
import { createProject, nextReference } from './support/create-project.ts';
import { directoryUsed } from './support/directory-used.ts';
import { directoryIds } from './support/open-directory.ts';
import { addRows } from './support/open-rows.ts';
import { stampOf } from './support/stamp.ts';

export const projectFilesHandlers: Handlers<typeof projectFilesContract, Reading, Writing, Waiting> = {
  'projectFiles.save': async (context, { projectId }) => {
    const file = context.read((reading) => fileOf(reading, projectId));
    if (!file) return fail('project-not-found');
    const text = writeProjectFile(file);
    // Never hand over a file that could not be opened again.
    const readBack = readProjectFile(text);
    if (!readBack.ok) return fail('file-not-written', { reason: wordsFor(readBack.error).what });
    // A read-only store could not keep the record of it, so nothing is asked or written then.
    const allowed = context.write<null, never>(() => ok(null));
    if (!allowed.ok) return allowed;
    const saved = await context.platform.saveFile({
      kind: 'edproj',
      suggestedName: `${file.project.reference}.edproj`,
      bytes: new TextEncoder().encode(text),
    });
    if (!saved.ok) return saved;
    return context.write((writing) => {
      note(writing, { action: 'export', record: 'project', recordId: projectId, projectId });
      return ok({ fileName: saved.value.fileName });
    });
  },

  'projectFiles.open': async (context, { asCopy }) => {
    const opened = await context.platform.openFile({ kind: 'edproj', maxBytes: PROJECT_FILE_MAX_BYTES });
    if (!opened.ok) return opened;
    const file = readBytes(opened.value.bytes);
    return file.ok ? context.write((writing) => addProject(writing, file.value, asCopy)) : file;
  },

  'projectFiles.openSample': async ({ me, write }) => {
    if (me && !isAllowed(me.roles, 'projects:write'))
      return fail('not-allowed', { permission: 'projects:write' });
    // Read when it is wanted: it is large, and most starts never look at it.
    const { default: sample } = await import('../../../shared/samples/stroke-rehabilitation.edproj.json', {
      with: { type: 'json' },
    });
    const file = readProjectFile(JSON.stringify(sample));
    if (!file.ok) throw new Error(`The sample has a mistake: ${wordsFor(file.error).what}`);
    return write((writing) => addProject(writing, file.value, false)) as Result<
      Opened,
      'project-reference-taken'
    >;
  },
};

interface Opened {
  readonly projectId: string;
  readonly reference: string;
  readonly title: string;
}

function fileOf({ db, now, store }: Reading, projectId: string): ProjectFile | undefined {
  const head = findHead(db, projectId);
  const plan = getRecords(db, projectId);
  const area = head && findArea(db, head.areaId);
  if (!head || !plan || !area) return undefined;
  const { records } = plan;
  return projectFileOf({
    head,
    area,
    staff: listStaff(db),
    records,
    rows: listRows(db, projectId),
    directory: directoryUsed(db, projectId),
    savedAt: now,
    appVersion: store.appVersion,
  });
}

function readBytes(bytes: Uint8Array): Result<ProjectFile, ReadCode> {
  if (!isUtf8(bytes)) return fail('project-file-not-json', { reason: 'it holds bytes that are not text.' });
  return readProjectFile(new TextDecoder().decode(bytes));
}

type AddCode = 'project-reference-taken' | 'references-used-up' | 'project-file-bad';

/** One transaction: the area and the people that are not here yet, then the project with everything in it. */
function addProject(context: Writing, file: ProjectFile, asCopy: boolean): Result<Opened, AddCode> {
  const me = context.me ?? beMe(context, file);
  if (!me) return nobody;
  const known: Writing = { ...context, me };
  const people = new Map(file.people.map((person) => [person.id, staffFor(known, person)]));
  const area = areaFor(known, file);
  const reference = referenceFor(known, file, { prefix: area.prefix, asCopy });
  if (!reference.ok) return reference;
  const projectId = createProject(
    known,
    { areaId: area.id, reference: reference.value },
    recordsWithPeople(file.records, (key) => people.get(key) ?? null),
  );
  keepStatus(known, projectId, file);
  addRows(known, projectId, file, directoryIds(known, file));
  note(known, { action: 'import', record: 'project', recordId: projectId, projectId }, [
    { field: 'reference', before: file.project.reference, after: reference.value, personal: false },
  ]);
  return ok({ projectId, reference: reference.value, title: file.records.project.title });
}

const nobody = fail('project-file-bad', {
  where: 'people',
  problem: 'it names nobody, so there is nobody to set this store up for. Set up the app first.',
});

/** A store that was never set up becomes the file's engagement lead's. */
function beMe(context: Writing, file: ProjectFile): Staff | undefined {
  const lead = leadOf(file);
  if (!lead) return undefined;
  const id = addStaff(context, lead, null);
  setMe(context.db, id);
  return findStaff(context.db, id);
}

function staffFor(context: Writing, { id: _key, ...details }: FilePerson): string {
  return findStaffBy(context.db, details)?.id ?? addStaff(context, details, context.me?.id ?? null);
}

/** `by` null: nobody is here yet, so they are added by themselves. */
function addStaff(context: Writing, details: StaffDetails, by: string | null): string {
  const id = context.newId();
  insertStaff(context.db, id, details, { at: context.now, by: by ?? id });
  note(context, { action: 'create', record: 'staff', recordId: id, projectId: null, by: by ?? id });
  return id;
}

/** An area that is here already keeps its own details: a file must not change somebody's settings. */
function areaFor(context: Writing, { area }: ProjectFile): { readonly id: string; readonly prefix: string } {
  const found = findAreaByName(context.db, area.name);
  if (found) return { id: found.id, prefix: found.referencePrefix };
  const id = context.newId();
  insertArea(context.db, id, area, stampOf(context));
  note(context, { action: 'create', record: 'area', recordId: id, projectId: null });
  return { id, prefix: area.referencePrefix };
}

function referenceFor(
  context: Writing,
  { project: { reference } }: ProjectFile,
  { prefix, asCopy }: { readonly prefix: string; readonly asCopy: boolean },
): Result<string, 'project-reference-taken' | 'references-used-up'> {
  if (!findHeadByReference(context.db, reference)) return ok(reference);
  if (!asCopy) return fail('project-reference-taken', { reference });
  const next = nextReference(context.db, prefix, Number(londonDate(context.now).slice(0, 4)));
  return next ? ok(next) : fail('references-used-up');
}

function keepStatus(context: Writing, id: string, { project: { status, pausedFrom } }: ProjectFile): void {
  if (status === 'DRAFT') return;
  saveStatus(context.db, { id, expectedVersion: 1 }, { status, pausedFrom }, stampOf(context));
}

interface Noted {
  readonly action: 'create' | 'import' | 'export';
  readonly record: string;
  readonly recordId: string;
  readonly projectId: string | null;
  readonly by?: string;
}

const note = (context: Writing, { by, ...subject }: Noted, changes: readonly AuditChange[] = []): void =>
  appendAudit(context.db, { at: context.now, whoId: by ?? context.me?.id ?? '', ...subject }, changes);
