import type { AreaPolicy } from './policy.ts';
import { REFERENCE_PASSENGER_RATE, REFERENCE_RATES } from './rates.ts';

/** E02. What a new area's policy starts from: the Commissioners' Guide, section 10, and the reference rates. */
export const POLICY_DEFAULTS: Omit<AreaPolicy, 'id' | 'title' | 'effectiveFrom'> = {
  effectiveTo: null,
  eligibleMethods: ['FOCUS_GROUP', 'PROCUREMENT_PANEL', 'STRATEGIC_SEAT'],
  coverLargeEventTravel: false,
  receiptRequiredModes: ['BUS', 'TRAIN', 'TRAM_METRO', 'TAXI', 'FERRY', 'OTHER'],
  unpaidModes: [],
  outwardOnlyRule: true,
  returnReceiptDays: 14,
  returnVarianceAction: 'NONE',
  taxiRequiresReason: true,
  taxiRequiresPriorAgreement: false,
  parkingAllowed: true,
  tollsAllowed: true,
  careRecognisedProviderOnly: true,
  carePriorAgreement: true,
  careSameDayAgreement: false,
  careFamilyMemberAllowed: false,
  careHourlyCapPence: null,
  otherCosts: [],
  claimDeadlineDays: null,
  lateClaim: 'WARN',
  mileageRates: REFERENCE_RATES,
  passengerRate: REFERENCE_PASSENGER_RATE,
  approverLimitPence: null,
};
