import { z } from 'zod';
import { METHODS } from '../domain/activities/lists.ts';
import { CLAIM_STATES } from '../domain/claims/states.ts';
import { Attendance } from '../domain/claims/shapes.ts';
import { CONSENT_STATES } from '../domain/people/consent.ts';
import { CAPACITIES, CONTACT_WAYS, NEED_CATEGORIES } from '../domain/people/lists.ts';
import { AccessNeed, Consent, MonitoringTally, NeedMet, Participant } from '../domain/people/shapes.ts';
import { CountOrNull, DateOrNull, Id, IdList, Instant, Str, Text, Tri, Version } from '../values/zod.ts';
import { command, query } from './define.ts';

/** What every entry has beside its answers. */
const kept = { id: Id, version: Version, archived: z.boolean(), updatedAt: Instant };
const NeedOut = AccessNeed.extend(kept);
const NeedMetOut = NeedMet.extend(kept);
const AttendanceOut = Attendance.extend(kept);

/** A person as a list shows them. What the store kept was looked at when it was typed, and is not cleaned letter by letter again. */
const Kept = z.string();
const PersonLine = z.object({
  id: Kept,
  name: Kept,
  preferredName: Kept,
  email: Kept,
  phone: Kept,
  representedGroup: Kept,
  capacities: z.array(z.enum(CAPACITIES)),
  stayInvolved: Tri,
  under18: Tri,
  archived: z.boolean(),
  /** What they need and must not be overlooked. */
  flags: z.array(z.enum(NEED_CATEGORIES)),
  /** Where they stand today with being contacted. */
  contact: z.enum(CONSENT_STATES),
});

/** A person beside what they were invited to. */
const PersonThere = z.strictObject({
  id: Id,
  name: Str,
  preferredName: Str,
  email: Str,
  phone: Str,
  preferredContact: z.enum(CONTACT_WAYS).nullable(),
  under18: Tri,
  guardian: Str,
  employedCostsMet: Tri,
  archived: z.boolean(),
  needs: z.array(NeedOut),
});

const ClaimLine = z.strictObject({ id: Id, claimNo: z.string(), status: z.enum(CLAIM_STATES) });

const AttendanceLine = z.strictObject({
  entry: AttendanceOut,
  person: PersonThere,
  met: z.array(NeedMetOut),
  claims: z.array(ClaimLine),
});

const setTo = { came: Tri, minutes: CountOrNull };

/** Lists of the people who take part: searched, one with everything about them, and who was at what. */
export const peopleListsContract = {
  /** People by words of name, e-mail, telephone or group, in the order of their names. */
  'people.search': query({
    permission: 'people:read',
    input: z.strictObject({
      search: Str,
      archived: z.boolean(),
      capacity: z.enum(CAPACITIES).nullable(),
      /** Only those who want to stay involved. */
      stayInvolved: z.boolean(),
      /** Only those with a need that is flagged. */
      flagged: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({
      people: z.array(PersonLine),
      found: z.int(),
      active: z.int(),
      archived: z.int(),
    }),
    errors: [],
  }),
  /** One person with needs, consents and what they took part in. Null when there is none. */
  'people.page': query({
    permission: 'people:read',
    input: z.strictObject({ id: Id }),
    output: z.strictObject({
      page: z
        .strictObject({
          person: Participant.extend(kept),
          /** The record this one was joined with. */
          mergedInto: Id.nullable(),
          needs: z.array(NeedOut),
          met: z.array(NeedMetOut),
          consents: z.array(Consent.extend(kept)),
          attendance: z.array(
            z.strictObject({
              entry: AttendanceOut,
              activity: z.strictObject({
                id: Id,
                title: Str,
                method: z.enum(METHODS),
                dateOn: DateOrNull,
                recordingKept: z.boolean(),
                removed: z.boolean(),
              }),
              project: z.strictObject({ id: Id, reference: z.string(), title: Str }),
            }),
          ),
          claims: z.array(
            ClaimLine.extend({
              activityId: Id,
              claimedPence: z.int().nullable(),
              acceptedPence: z.int().nullable(),
            }),
          ),
        })
        .nullable(),
    }),
    errors: [],
  }),
  /** Everybody invited to any activity of a project. */
  'people.ofProject': query({
    permission: 'people:read',
    input: z.strictObject({ projectId: Id }),
    output: z.strictObject({ lines: z.array(AttendanceLine) }),
    errors: [],
  }),
  /** Everybody invited to an activity, by name. */
  'people.ofActivity': query({
    permission: 'people:read',
    input: z.strictObject({ activityId: Id }),
    output: z.strictObject({ lines: z.array(AttendanceLine) }),
    errors: [],
  }),
  /** E23. What was counted at a project’s activities. Nothing in it leads to a person. */
  'people.monitoring': query({
    permission: 'people:read',
    input: z.strictObject({ projectId: Id }),
    output: z.strictObject({ entries: z.array(MonitoringTally.extend(kept)) }),
    errors: [],
  }),
  /** Invites people to an activity with one offer: all of them or, when one may not be invited, nobody. */
  'people.invite': command({
    permission: 'claims:write',
    input: z.strictObject({
      activityId: Id,
      participantIds: IdList.min(1),
      invitedOn: DateOrNull,
      offerText: Text,
      offerToldOn: DateOrNull,
      expensesOffered: Tri,
      recognitionOffered: Tri,
      needsAskedOn: DateOrNull,
    }),
    output: z.strictObject({ ids: IdList }),
    errors: [
      'contact-withdrawn',
      'person-joined',
      'already-there',
      'entry-elsewhere-gone',
      'field-invalid',
      'claim-locked',
    ],
    touches: ['claims', 'people'],
  }),
  /** Says of several people at once whether they came and for how long; gives what stood there before. */
  'people.markCame': command({
    permission: 'claims:write',
    input: z.strictObject({
      rows: z
        .array(z.strictObject({ id: Id, ...setTo }))
        .min(1)
        .max(2000),
    }),
    output: z.strictObject({ before: z.array(z.strictObject({ id: Id, ...setTo })) }),
    errors: [
      'entry-not-found',
      'changed-elsewhere',
      'field-invalid',
      'claim-locked',
      'contact-withdrawn',
      'person-joined',
      'already-there',
      'entry-elsewhere-gone',
    ],
    touches: ['claims', 'people'],
  }),
} as const;
