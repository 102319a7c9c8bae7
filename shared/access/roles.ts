/** E04. What a member of staff may be in this app. */
export const ROLES = [
  'ENGAGEMENT_LEAD',
  'PROJECT_LEAD',
  'EQUALITY_LEAD',
  'COMMS_LEAD',
  'CERTIFIER',
  'APPROVER',
  'PAYMENT_RELEASER',
  'SENIOR_SIGN_OFF',
  'READ_ONLY',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  ENGAGEMENT_LEAD: 'Engagement lead',
  PROJECT_LEAD: 'Project lead',
  EQUALITY_LEAD: 'Equality lead',
  COMMS_LEAD: 'Communications lead',
  CERTIFIER: 'Certifier',
  APPROVER: 'Approver',
  PAYMENT_RELEASER: 'Payment releaser',
  SENIOR_SIGN_OFF: 'Senior sign-off',
  READ_ONLY: 'Can look, not change',
};
