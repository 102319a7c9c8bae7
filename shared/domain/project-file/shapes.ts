import { z } from 'zod';
import { Instant, Str } from '../../values/zod.ts';
import { STATUSES } from '../plan/lists.ts';
import { PLAN_RECORDS, PLAN_ROWS } from '../plan/shapes.ts';
import { Reference } from '../projects/shapes.ts';
import { AreaDetails, StaffDetails } from '../setup/shapes.ts';

export const PROJECT_FILE_FORMAT = 'engagement-desk-project';
/** The newest version this app writes and reads. A change of the shape below needs a new one and a step (steps.ts). */
export const PROJECT_FILE_VERSION = 1;
export const PROJECT_FILE_MAX_BYTES = 20_000_000;
/** The most lines one list may have. */
export const PROJECT_FILE_MAX_ROWS = 1_000;

/** A person's id counts inside one file only, so that two stores write the same file from the same plan. */
const PersonKey = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const PersonOrNobody = PersonKey.nullable();

const FileProject = PLAN_RECORDS.project.omit({ relatedProjects: true, jointBodies: true }).extend({
  projectLeadId: PersonOrNobody,
  engagementLeadId: PersonOrNobody,
  equalityLeadId: PersonOrNobody,
  commsLeadId: PersonOrNobody,
  sroId: PersonOrNobody,
});
const FileSignOff = PLAN_RECORDS.signOff.extend({
  completedById: PersonOrNobody,
  seniorById: PersonOrNobody,
});

/** The fields that name a person, in the order people are listed in a file. */
export const PERSON_FIELDS = {
  project: ['projectLeadId', 'engagementLeadId', 'equalityLeadId', 'commsLeadId', 'sroId'],
  signOff: ['completedById', 'seniorById'],
} as const;

const listOf = <Shape extends z.ZodType>(shape: Shape): z.ZodArray<Shape> =>
  z.array(shape).max(PROJECT_FILE_MAX_ROWS);

/** One project in a file. The order of the names here is their order in the file. */
export const ProjectFile = z.strictObject({
  format: z.literal(PROJECT_FILE_FORMAT),
  formatVersion: z.literal(PROJECT_FILE_VERSION),
  savedAt: Instant,
  appVersion: Str,
  area: AreaDetails,
  people: listOf(z.strictObject({ id: PersonKey, ...StaffDetails.shape })),
  project: z.strictObject({
    reference: Reference,
    status: z.enum(STATUSES),
    pausedFrom: z.enum(STATUSES).nullable(),
  }),
  records: z.strictObject({
    project: FileProject,
    legalDuty: PLAN_RECORDS.legalDuty,
    level: PLAN_RECORDS.level,
    money: PLAN_RECORDS.money,
    evaluation: PLAN_RECORDS.evaluation,
    dataProtection: PLAN_RECORDS.dataProtection,
    signOff: FileSignOff,
  }),
  rows: z.strictObject({
    risk: listOf(PLAN_ROWS.risk),
    milestone: listOf(PLAN_ROWS.milestone),
    budgetLine: listOf(PLAN_ROWS.budgetLine),
    keyMessage: listOf(PLAN_ROWS.keyMessage),
    channelUse: listOf(PLAN_ROWS.channelUse),
    partner: listOf(PLAN_ROWS.partner),
    keyContact: listOf(PLAN_ROWS.keyContact),
    measure: listOf(PLAN_ROWS.measure),
    advice: listOf(PLAN_ROWS.advice),
    feedbackDelivery: listOf(PLAN_ROWS.feedbackDelivery),
  }),
});
export type ProjectFile = Readonly<z.infer<typeof ProjectFile>>;
export type FilePerson = ProjectFile['people'][number];
