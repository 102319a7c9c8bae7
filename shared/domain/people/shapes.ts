import { z } from 'zod';
import {
  CountOrNull,
  DateOrNull,
  Id,
  IdList,
  NamedStr,
  PenceOrNull,
  Str,
  Text,
  TextList,
  Tri,
} from '../../values/zod.ts';
import {
  CAPACITIES,
  CONSENT_KINDS,
  CONSENT_METHODS,
  CONTACT_WAYS,
  MONITORING_QUESTIONS,
  NEED_CATEGORIES,
  PAYMENT_CHOICES,
  PERSON_FORMATS,
  SPEAKS_FOR,
} from './lists.ts';

/** E19. A member of the public who takes part. Miles are in tenths. */
export const Participant = z.strictObject({
  name: NamedStr,
  preferredName: Str,
  email: Str,
  phone: Str,
  address: Text,
  preferredContact: z.enum(CONTACT_WAYS).nullable(),
  preferredFormat: z.enum(PERSON_FORMATS).nullable(),
  capacities: z.array(z.enum(CAPACITIES)).max(CAPACITIES.length),
  under18: Tri,
  guardian: Str,
  guardianContact: Str,
  speaksFor: z.enum(SPEAKS_FOR).nullable(),
  representedGroup: Str,
  /** Somebody else, such as an employer, pays this person's costs. */
  employedCostsMet: Tri,
  emergencyContact: Str,
  supportPerson: Str,
  interests: TextList,
  stayInvolved: Tri,
  /** Driven for other organisations in `declaredTaxYear`, as the person says. */
  declaredTenths: CountOrNull,
  /** The year in which that tax year began: 2026 for 2026/27. */
  declaredTaxYear: z.int().min(2000).max(2199).nullable(),
  paymentChoice: z.enum(PAYMENT_CHOICES).nullable(),
  /** The most this person wants to be paid for their time in a week, if they say so; it changes each April. */
  weeklyLimitPence: PenceOrNull,
  /** Where this person is a member of staff too. */
  staffId: Id.nullable(),
  /** Members of staff who declared that this person is a relative. */
  relativeStaffIds: IdList,
  note: Text,
});

/** E20. What somebody needs to take part. */
export const AccessNeed = z.strictObject({
  participantId: Id,
  category: z.enum(NEED_CATEGORIES),
  detail: Text,
  /** Shown wherever the person's name is. */
  flagged: z.boolean(),
  /** May be told to those who run the activity. */
  shareConsent: Tri,
  askedOn: DateOrNull,
  reviewedOn: DateOrNull,
});

/** Whether one need was met at one activity, and why not. */
export const NeedMet = z.strictObject({ accessNeedId: Id, activityId: Id, met: Tri, note: Text });

/** E21. A consent. One that is withdrawn stays so; a new consent is a new record. */
export const Consent = z.strictObject({
  participantId: Id,
  kind: z.enum(CONSENT_KINDS),
  givenOn: DateOrNull,
  method: z.enum(CONSENT_METHODS).nullable(),
  scope: Text,
  expiresOn: DateOrNull,
  withdrawnOn: DateOrNull,
  witness: Str,
});

/** E23. How many people gave an answer at an activity. Nothing leads from here to a person. */
export const MonitoringTally = z.strictObject({
  activityId: Id,
  question: z.enum(MONITORING_QUESTIONS),
  answer: Str,
  count: CountOrNull,
});

/** The people who take part, and what is kept about them. Archived, never deleted. */
export const PEOPLE = {
  participant: Participant,
  accessNeed: AccessNeed,
  needMet: NeedMet,
  consent: Consent,
  monitoringTally: MonitoringTally,
} as const;

export type PeopleKind = keyof typeof PEOPLE;
export const PEOPLE_KINDS = Object.keys(PEOPLE) as readonly PeopleKind[] as readonly [
  PeopleKind,
  ...PeopleKind[],
];
export type PeopleFields<K extends PeopleKind> = Readonly<z.infer<(typeof PEOPLE)[K]>>;

/** A new person before anything is typed; the name comes with it. */
export const NEW_PARTICIPANT: Omit<PeopleFields<'participant'>, 'name'> = {
  preferredName: '',
  email: '',
  phone: '',
  address: '',
  preferredContact: null,
  preferredFormat: null,
  capacities: [],
  under18: null,
  guardian: '',
  guardianContact: '',
  speaksFor: null,
  representedGroup: '',
  employedCostsMet: null,
  emergencyContact: '',
  supportPerson: '',
  interests: [],
  stayInvolved: null,
  declaredTenths: null,
  declaredTaxYear: null,
  paymentChoice: null,
  weeklyLimitPence: null,
  staffId: null,
  relativeStaffIds: [],
  note: '',
};
