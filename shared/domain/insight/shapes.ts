import { z } from 'zod';
import { DateOrNull, Id, NamedStr, Str, Text, Tri } from '../../values/zod.ts';
import { GROUP_CODES } from '../equality/groups.ts';
import { INSIGHT_REACHES, INSIGHT_TYPES } from './lists.ts';

/** E08. One source in the library that all projects share. */
export const InsightSource = z.strictObject({
  title: NamedStr,
  sourceType: z.enum(INSIGHT_TYPES),
  owner: Str,
  dateGathered: DateOrNull,
  link: Str,
  reach: z.enum(INSIGHT_REACHES),
  validatedLocally: Tri,
  whatItSays: Text,
  groupsHeard: z.array(z.enum(GROUP_CODES)).max(GROUP_CODES.length),
});

/** E08 as one project uses it: what is missing for this project, and the seven questions about an earlier exercise. */
export const InsightUse = z.strictObject({
  sourceId: Id,
  gaps: Text,
  stillRelevant: Tri,
  isPriorExercise: z.boolean(),
  q1SameProposal: Text,
  q2HowChanged: Text,
  q3HowLongAgo: Text,
  q4WhoTookPart: Text,
  q5DiverseEnough: Text,
  q6NewInformation: Text,
  q7OtherChange: Text,
});

/** What is said about all insight of a project. */
export const Knowledge = z.strictObject({
  /** Sources older than this many months are marked. */
  oldAfterMonths: z.int().min(1).max(240),
  /** Why no further engagement is needed, where that is the answer. */
  noFurtherReason: Text,
});

export const INSIGHT_RECORDS = { knowledge: Knowledge } as const;
export const INSIGHT_ROWS = { insightUse: InsightUse } as const;
