import type { Method } from '../../../../shared/domain/activities/lists.ts';
import { mondayOf, offerRatesOn, type OfferRate } from '../../../../shared/domain/payments/offer.ts';
import { eligibility, needsBenefitsPrompt } from '../../../../shared/domain/payments/recognition.ts';
import type { PeopleFields } from '../../../../shared/domain/people/shapes.ts';
import { policyOn } from '../../../../shared/domain/policy/policy.ts';
import type { PolicyVersion } from '../../../../shared/domain/policy/shapes.ts';
import { addDays, taxYearOf, type IsoDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { findStored, type StoredEntry } from '../../store/entries.store.ts';
import type { Reader } from '../../store/handles.ts';
import { listPolicies } from '../../store/policies.store.ts';
import {
  activityOfOffer,
  attendedAt,
  promptShownOn,
  standingBetween,
  standingForSession,
  yearTotals,
} from '../../store/recognition-facts.store.ts';

export interface OfferFor {
  readonly participantId: string;
  readonly activityId: string;
}

const LAST_DAY = 6;

/** E02. The version of an area's policy in force on a day, with all it says; undefined when there is none. */
export function areaPolicyOn(db: Reader, areaId: string, on: IsoDate): PolicyVersion | undefined {
  const versions = listPolicies(db, areaId);
  const found = policyOn(versions, on);
  return versions.find(({ id }) => id === found?.id);
}

/** E46. Everything an offer is made from: the session, the policy of its day, and what the person has already. */
export function offerFacts(db: Reader, who: OfferFor, today: IsoDate) {
  const activity = activityOfOffer(db, who.activityId);
  if (!activity) return fail('offer-activity-gone');
  const person = personOf(db, who.participantId);
  if (!person.ok) return person;
  const { fields } = person.value;
  const on = activity.dateOn ?? today;
  const policy = areaPolicyOn(db, activity.areaId, on);
  const attended = attendedAt(db, who);
  const shownOn = promptShownOn(db, who.participantId);
  return ok({
    projectId: activity.projectId,
    personName: fields.name,
    activityTitle: activity.title,
    method: activity.method as Method,
    on,
    today,
    came: attended?.came ?? null,
    attendedMinutes: attended?.minutes ?? null,
    wantsMethod: fields.paymentChoice === 'NOTHING' ? null : fields.paymentChoice,
    weeklyLimitPence: fields.weeklyLimitPence,
    eligibility: eligibility({
      method: activity.method as Method,
      capacities: fields.capacities,
      employerPays: fields.employedCostsMet === 'YES',
      areaPaysPaidRoles: policy?.recognitionInPaidRoles ?? false,
    }),
    policy: policy ? policySays(policy, on) : null,
    byPayroll: policy?.recognitionByPayroll === true ? policy.title : null,
    sameSession: [...standingForSession(db, who)],
    week: [...weekOf(db, who.participantId, on)],
    totals: yearTotals(db, who.participantId, taxYearOf(today)),
    promptDue: needsBenefitsPrompt(shownOn, today),
    promptShownOn: shownOn,
  });
}

function weekOf(db: Reader, participantId: string, on: IsoDate) {
  const from = mondayOf(on);
  return standingBetween(db, { participantId, from, to: addDays(from, LAST_DAY) });
}

const policySays = (policy: PolicyVersion, on: IsoDate) => ({
  title: policy.title,
  methods: [...policy.recognitionMethods],
  benefitsText: policy.benefitsText,
  benefitsContact: policy.benefitsContact,
  taxNote: policy.taxNote,
  rates: offerRatesOn(policy.recognitionRates, on).map(
    ({ id, unit, amountPence, minMinutes, maxMinutes, includesPreparation }): OfferRate => ({
      id,
      unit,
      amountPence,
      minMinutes,
      maxMinutes,
      includesPreparation,
    }),
  ),
});

type Person = PeopleFields<'participant'>;

/** A person who can be offered something: there, and not archived. */
export function personOf(
  db: Reader,
  participantId: string,
): Result<{ readonly fields: Person }, 'person-not-found'> {
  const found = findStored(db, { kind: 'participant', id: participantId });
  return !found || found.archived ? fail('person-not-found') : ok({ fields: answersOf(found) });
}

/** The answers of a person who is in a record, archived or not. The store's own keys see to it that they are there. */
export function participantOf(db: Reader, participantId: string): Person {
  const found = findStored(db, { kind: 'participant', id: participantId });
  if (!found) throw new Error('A recognition payment without its person');
  return answersOf(found);
}

/** The column map is checked against the shape, so these are a participant's answers. */
const answersOf = ({ fields }: StoredEntry): Person => fields as unknown as Person;
