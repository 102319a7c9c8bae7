import { z } from 'zod';
import { Id } from '../values/zod.ts';
import { task } from './define.ts';

const Opened = z.strictObject({ projectId: Id, reference: z.string(), title: z.string() });

export const projectFilesContract = {
  /** Saves a project to one `.edproj` file. */
  'projectFiles.save': task({
    permission: 'documents:export',
    input: z.strictObject({ projectId: Id }),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['project-not-found', 'save-cancelled', 'file-not-written'],
    touches: [],
  }),
  /** Asks for an `.edproj` file and adds its project. `asCopy` gives it a new reference where the old one is taken. */
  'projectFiles.open': task({
    permission: 'projects:write',
    input: z.strictObject({ asCopy: z.boolean() }),
    output: Opened,
    errors: [
      'open-cancelled',
      'file-not-read',
      'project-file-too-large',
      'project-file-not-json',
      'project-file-wrong-kind',
      'project-file-future',
      'project-file-bad',
      'project-reference-taken',
      'references-used-up',
    ],
    touches: ['projects', 'setup', 'directory'],
  }),
  /** Adds the sample project that comes with the app; on a new store it also sets the app up. */
  'projectFiles.openSample': task({
    permission: 'open',
    input: z.strictObject({}),
    output: Opened,
    errors: ['project-reference-taken', 'references-used-up', 'not-allowed'],
    touches: ['projects', 'setup', 'directory'],
  }),
} as const;
