/** Words of the work, each explained once (domain.md §1). */
export const TERMS = [
  {
    term: 'Engagement',
    description: 'Working with people and communities when services are planned, bought or changed.',
  },
  { term: 'Engagement lead', description: 'The member of staff who plans how people are involved.' },
  {
    term: 'Public involvement duty',
    description: 'The legal duty to involve people who use services, or may use them.',
  },
  {
    term: 'Public sector equality duty',
    description:
      'The legal duty to end unfair treatment, give everyone a fair chance, and help people get on with each other.',
  },
  {
    term: 'Engagement and Equalities Plan',
    description: 'One plan for both: how people are involved, and how different groups may be affected.',
  },
  {
    term: 'Assessment and planning form',
    description: 'The form that shows whether the legal duty applies and what you will do about it.',
  },
  {
    term: 'Protected characteristic',
    description: 'One of nine things, such as age or disability, that the Equality Act protects.',
  },
  { term: 'Seldom heard', description: 'Groups that the usual ways of asking rarely reach.' },
  {
    term: 'Healthwatch',
    description: 'The independent champion for people who use health and care services.',
  },
  {
    term: 'Scrutiny committee',
    description: 'The council committee that looks at changes to health services.',
  },
  {
    term: 'You said, we did',
    description: 'A short public note of what people said and what changed because of it.',
  },
  {
    term: 'Senior sign-off',
    description: 'The senior person who approves the assessment, where local rules ask for it.',
  },
] as const;
