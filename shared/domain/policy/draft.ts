import type { IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import { checkPolicy, type PolicyProblem } from './check.ts';
import { draftContent } from './example.ts';
import type { PolicyContent, PolicyDetails, PolicyDraft, StoredPolicy } from './shapes.ts';

type Draft = PolicyDraft['content'];

/** A draft that follows a version: the same answers, from a day somebody has yet to choose. Its approval and review are its own. */
export const draftAfter = ({ title, content }: Pick<StoredPolicy, 'title' | 'content'>): PolicyDraft => ({
  changesId: null,
  expectedVersion: null,
  title,
  effectiveFrom: null,
  effectiveTo: null,
  toConfirm: [],
  content: { ...draftContent(content, false), approvedBy: '', reviewOn: null },
});

/** A draft that changes a version nobody’s approved claim rests on. */
export const draftOf = (policy: StoredPolicy): PolicyDraft => ({
  ...draftAfter(policy),
  content: draftContent(policy.content, false),
  changesId: policy.id,
  expectedVersion: policy.version,
  effectiveFrom: policy.effectiveFrom,
  effectiveTo: policy.effectiveTo,
});

/** What still has to be filled in or looked up before the draft is a policy. */
function missingOf({ title, effectiveFrom, toConfirm, content }: PolicyDraft): readonly PolicyProblem[] {
  const { mileageRates, passengerRate, recognitionRates } = content;
  return [
    ...(hasText(title) ? [] : [block('title', 'Give the policy its title.')]),
    ...(effectiveFrom === null
      ? [block('effectiveFrom', 'Choose the first day on which this version is in force.')]
      : []),
    ...toConfirm.map((place) => block(place, 'This comes with the example. Look it up and confirm it.')),
    ...(content.returnReceiptDays === null
      ? [block('returnReceiptDays', 'Fill in the number of days.')]
      : []),
    ...mileageRates.flatMap((row, index) =>
      missingInRow(`mileageRates.${index}`, [row.tierFromTenths, row.rateHundredths, row.validFrom], row),
    ),
    ...(passengerRate
      ? missingInRow('passengerRate', [passengerRate.rateHundredths, passengerRate.validFrom], passengerRate)
      : []),
    ...recognitionRates.flatMap((row, index) =>
      missingInRow(`recognitionRates.${index}`, [row.amountPence, row.validFrom], row),
    ),
  ];
}

function missingInRow(
  place: string,
  needed: readonly unknown[],
  { toConfirm }: { readonly toConfirm: boolean },
): readonly PolicyProblem[] {
  if (needed.includes(null)) return [block(place, 'Fill in the figures and the first day of this row.')];
  return toConfirm
    ? [block(place, 'This figure comes with the example. Look up its source and confirm it.')]
    : [];
}

/** The policy a draft stands for; undefined while figures are missing. What is not confirmed yet does not matter here. */
export function detailsOf({
  title,
  effectiveFrom,
  effectiveTo,
  content,
}: PolicyDraft): PolicyDetails | undefined {
  const whole = contentOf(content);
  return effectiveFrom === null || !whole
    ? undefined
    : { title: title.trim(), effectiveFrom, effectiveTo, content: whole };
}

function contentOf({
  returnReceiptDays,
  mileageRates,
  passengerRate,
  recognitionRates,
  ...answers
}: Draft): PolicyContent | undefined {
  const miles = mileageRates.flatMap(({ key: _key, toConfirm: _toConfirm, ...row }) => {
    const { tierFromTenths, rateHundredths, validFrom } = row;
    return tierFromTenths === null || rateHundredths === null || validFrom === null
      ? []
      : [{ ...row, tierFromTenths, rateHundredths, validFrom }];
  });
  const thanks = recognitionRates.flatMap(({ key, toConfirm: _toConfirm, ...row }) => {
    const { amountPence, validFrom } = row;
    return amountPence === null || validFrom === null
      ? []
      : [{ ...row, id: `row-${key}`, amountPence, validFrom }];
  });
  const passengers = passengerOf(passengerRate);
  const isWhole =
    miles.length === mileageRates.length &&
    thanks.length === recognitionRates.length &&
    (passengers !== null || passengerRate === null);
  if (returnReceiptDays === null || !isWhole) return undefined;
  return {
    ...answers,
    returnReceiptDays,
    mileageRates: miles,
    passengerRate: passengers,
    recognitionRates: thanks,
  };
}

function passengerOf(row: Draft['passengerRate']): PolicyContent['passengerRate'] {
  if (row === null || row.rateHundredths === null || row.validFrom === null) return null;
  const { rateHundredths, validFrom, validTo, source } = row;
  return { rateHundredths, validFrom, validTo, source };
}

/** Everything that is the matter with a draft: what is missing first, then what the rules say of the rest. */
export function checkDraft(draft: PolicyDraft, today: IsoDate): readonly PolicyProblem[] {
  const details = detailsOf(draft);
  return [...missingOf(draft), ...(details ? checkPolicy(details, today) : [])];
}

const block = (place: string, words: string): PolicyProblem => ({
  level: 'block',
  place,
  rule: 'E02',
  words,
});
