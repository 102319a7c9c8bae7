import { z } from 'zod';
import {
  DateOrNull,
  Id,
  IdList,
  NamedStr,
  PenceOrNull,
  ScoreOrNull,
  Str,
  Text,
  TextList,
  Tri,
} from '../../values/zod.ts';
import { GROUP_CODES } from '../equality/groups.ts';
import { LEVELS } from '../plan/lists.ts';
import { CONTACT_METHODS, GROUP_TYPES, STATUTORY_STRATEGIES, USES } from './lists.ts';

/** E12. One organisation, group or person in office in the directory that all projects share. */
export const Stakeholder = z.strictObject({
  name: NamedStr,
  organisation: Str,
  contact: Str,
  groupType: z.enum(GROUP_TYPES),
  useFor: z.array(z.enum(USES)).max(USES.length),
  /** The groups of the equality assessment it reaches. */
  groupsReached: z.array(z.enum(GROUP_CODES)).max(GROUP_CODES.length),
  preferredContact: z.enum(CONTACT_METHODS).nullable(),
  preferredLevel: z.enum(LEVELS).nullable(),
  /** What taking part costs this partner and is recognised, in pence. */
  costToPartnerPence: PenceOrNull,
  note: Text,
});

/** The Commissioners' Guide's group table as an area words it. No entry: the words that come with the app. */
export const GroupNote = z.strictObject({
  groupType: z.enum(GROUP_TYPES),
  who: Text,
  useForWords: Text,
  caution: Text,
});

const Weeks = z.int().min(1).max(104);

/** §7 of D01 as a whole: the map's purpose, how often each quadrant is due, and one line for each kind of body. */
export const Involvement = z.strictObject({
  mapPurpose: Text,
  weeksPrioritise: Weeks,
  weeksTellAndWatch: Weeks,
  weeksKeepUpdated: Weeks,
  weeksMonitor: Weeks,
  healthwatch: Text,
  voluntarySector: Text,
  patientGroups: Text,
  scrutinyCommittee: Text,
  electedRepresentatives: Text,
  providers: Text,
  staff: Text,
  /** The areas the change reaches. */
  areasAffected: TextList,
  /** */
  statutoryStrategies: z.array(z.enum(STATUTORY_STRATEGIES)).max(STATUTORY_STRATEGIES.length),
});

/** E07 hosc_required and. */
export const Scrutiny = z.strictObject({
  hoscRequired: Tri,
  hoscReason: Text,
  councils: TextList,
  jointCommittee: Str,
  hoscContactedOn: DateOrNull,
  hoscOutcome: Text,
  notifiable: Tri,
  hoscView: Text,
  secretaryNotifiedOn: DateOrNull,
  safetyExemption: Tri,
  safetyExemptionReason: Text,
});

/** E12 in one project: how and when it is engaged, and where we would like it to stand. */
export const ProjectStakeholder = z.strictObject({
  stakeholderId: Id,
  interested: Tri,
  affected: Tri,
  canInfluence: Tri,
  plannedEngagement: Text,
  plannedWhen: Str,
  activityIds: IdList,
  contactOwner: Str,
  /** Own cadence in weeks; null: the quadrant's. */
  cadenceWeeks: Weeks.nullable(),
  targetInfluence: ScoreOrNull,
  targetInterest: ScoreOrNull,
  representativeOf: Str,
  representativenessNote: Text,
  notes: Text,
});

/** E13. Where a stakeholder stood from a date on, 1 to 5 each way; 3 and over is high. */
export const StakeholderPosition = z.strictObject({
  projectStakeholderId: Id,
  positionOn: DateOrNull,
  influence: ScoreOrNull,
  interest: ScoreOrNull,
  reason: Text,
});

/** One contact with a stakeholder of a project. */
export const ContactEntry = z.strictObject({
  projectStakeholderId: Id,
  contactedOn: DateOrNull,
  method: z.enum(CONTACT_METHODS),
  by: Str,
  summary: Text,
  nextStep: Text,
});

export const STAKEHOLDER_RECORDS = { involvement: Involvement, scrutiny: Scrutiny } as const;
export const STAKEHOLDER_ROWS = {
  projectStakeholder: ProjectStakeholder,
  stakeholderPosition: StakeholderPosition,
  contactEntry: ContactEntry,
} as const;
