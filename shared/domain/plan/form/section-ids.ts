/**
 * The sections of the plan form by name, in order: for keys that go from one to the next without reading the form,
 * which is long. A test holds it to the form.
 */
export const SECTION_IDS: readonly string[] = [
  'details',
  'describe',
  'duty',
  'insight',
  'equality',
  'gaps',
  'stakeholders',
  'level',
  'activities',
  'messages',
  'timescales',
  'partners',
  'budget',
  'risks',
  'feedback',
  'data',
  'consultation',
  'sign-off',
];
