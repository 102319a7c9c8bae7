/** §4.17. How public schemes do it, in our own words. None of them is anybody’s default. */
export interface Scheme {
  readonly name: string;
  readonly receipts: string;
  readonly miles: string;
  readonly care: string;
  readonly limits: string;
  readonly time: string;
  readonly paid: string;
}

const NONE = 'Not stated';

export const SCHEMES: readonly Scheme[] = [
  {
    name: 'Commissioners’ guide (NHS)',
    receipts: 'A receipt for each way, but not by car; taxi with a reason; no larger events',
    miles: NONE,
    care: 'Recognised provider, agreed first',
    limits: 'Return receipt in 2 weeks',
    time: 'A recognition payment, no amount given',
    paid: 'Through engagement leads',
  },
  {
    name: 'NHS England patient and public voice partners',
    receipts: 'Reasonable costs',
    miles: NONE,
    care: NONE,
    limits: NONE,
    time: 'Only some roles; people may say no',
    paid: 'Payroll for tax purposes; not employment',
  },
  {
    name: 'Patient safety partner adverts, 2025',
    receipts: 'Reasonable costs',
    miles: NONE,
    care: NONE,
    limits: NONE,
    time: '£150.00 a day, £75.00 half a day',
    paid: NONE,
  },
  {
    name: 'NICE',
    receipts: 'Tickets mostly booked for people; otherwise a receipt',
    miles: NONE,
    care: NONE,
    limits: 'Paid in 3 weeks',
    time: '£150.00 from 4 hours, £75.00 below; time really attended',
    paid: 'Online claim, bank transfer',
  },
  {
    name: 'NIHR, from 16 December 2025',
    receipts: 'All reasonable costs, claimed apart',
    miles: NONE,
    care: 'Carer’s cost paid',
    limits: 'Paid in about 4 to 6 weeks',
    time: '£13.80 to £495.00 by activity; people may say no',
    paid: 'Claim form, bank details',
  },
  {
    name: 'Oxfordshire (historic)',
    receipts: 'Cheapest fitting way; receipts but for miles',
    miles: '45p; bicycle 20p; passenger 2p',
    care: 'Actual cost with receipts, not care that is paid for already',
    limits: NONE,
    time: '£15.00 an hour',
    paid: 'Form signed by the meeting’s lead, then authorised',
  },
  {
    name: 'North East Essex, 2013',
    receipts: 'Bus and train with a receipt; taxi agreed before',
    miles: '45p',
    care: NONE,
    limits: NONE,
    time: NONE,
    paid: 'An invoice from the person',
  },
  {
    name: 'Grampian (Scotland)',
    receipts: 'Receipts but for miles',
    miles: '45p; passenger 5p',
    care: 'Under other costs',
    limits: NONE,
    time: NONE,
    paid: 'Staff confirm who came; cheque',
  },
  {
    name: 'A residents’ claim form (housing), 2013',
    receipts: 'Tickets and receipts',
    miles: '45p; motorcycle 24p; bicycle 20p',
    care: 'Hours × rate',
    limits: NONE,
    time: NONE,
    paid: 'Cheque or bank',
  },
  {
    name: 'A housing association',
    receipts: 'Return ticket shown; taxi on account',
    miles: '40p',
    care: 'Paid',
    limits: 'Within a month',
    time: NONE,
    paid: 'Small sums in cash, cheque, bank',
  },
  {
    name: 'Health and social care, Northern Ireland',
    receipts: 'Not for open meetings, wide surveys, or where an employer pays',
    miles: NONE,
    care: 'Registered minder, or some family members, up to a rate',
    limits: NONE,
    time: NONE,
    paid: 'Talked through before people take part',
  },
  {
    name: 'NHS England interim guide (undated)',
    receipts: 'Receipts for what is not booked centrally; standard class',
    miles: 'By engine size up to 3,500 miles, lower above',
    care: NONE,
    limits: NONE,
    time: NONE,
    paid: 'Claim form; nights agreed and booked ahead',
  },
];
