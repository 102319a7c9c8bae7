/** E01. Kinds of organisation an area can be. */
export const ORG_TYPES = [
  'ICB',
  'CCG',
  'NHS_ENGLAND',
  'NHS_TRUST',
  'FOUNDATION_TRUST',
  'COUNCIL',
  'PLACE_PARTNERSHIP',
  'PCN',
  'PROVIDER_COLLABORATIVE',
] as const;

export type OrgType = (typeof ORG_TYPES)[number];

export const ORG_TYPE_WORDS: Readonly<Record<OrgType, string>> = {
  ICB: 'Integrated care board (ICB)',
  CCG: 'Clinical commissioning group (CCG, historic)',
  NHS_ENGLAND: 'NHS England',
  NHS_TRUST: 'NHS trust',
  FOUNDATION_TRUST: 'NHS foundation trust',
  COUNCIL: 'Council',
  PLACE_PARTNERSHIP: 'Place partnership',
  PCN: 'Primary care network (PCN)',
  PROVIDER_COLLABORATIVE: 'Provider collaborative',
};
