/** Who does what in a project: the plan's answer that holds it, and what it is for. */
export const PROJECT_ROLES = [
  { field: 'engagementLeadId', label: 'Engagement lead', hint: 'Plans how people are involved.' },
  { field: 'projectLeadId', label: 'Project lead', hint: 'Answers for the change itself.' },
  { field: 'equalityLeadId', label: 'Equality lead', hint: 'Looks at how different groups are affected.' },
  { field: 'commsLeadId', label: 'Communications lead', hint: 'Tells people about it.' },
  { field: 'sroId', label: 'Senior sign-off', hint: 'Approves the assessment where local rules ask for it.' },
] as const;

export type ProjectRole = (typeof PROJECT_ROLES)[number]['field'];
