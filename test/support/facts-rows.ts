import { NEW_ROWS } from '../../shared/domain/plan/new-rows.ts';
import {
  ROW_KINDS,
  type PlanRows,
  type RowFields,
  type RowKind,
  type StoredRow,
} from '../../shared/domain/plan/shapes.ts';

/** Rows as stored, from what is typed. */
export const rowsOf = <K extends RowKind>(
  kind: K,
  typed: readonly Partial<RowFields<K>>[],
): readonly StoredRow<K>[] =>
  typed.map((fields, index) => ({
    ...NEW_ROWS[kind],
    ...fields,
    id: `0197a000-0000-7000-9000-00000000000${index}`,
    version: 1,
  }));

/** The rows of the stroke rehabilitation plan. */
export const fullRows = (): PlanRows => ({
  ...(Object.fromEntries(ROW_KINDS.map((kind) => [kind, []])) as unknown as PlanRows),
  risk: rowsOf('risk', [
    {
      description: 'People with aphasia are left out because they find surveys hard.',
      mitigatingAction: 'Home interviews with a speech therapist and picture cards.',
      likelihood: 4,
      impact: 4,
      owner: 'Amina Okafor',
      reviewOn: '2026-09-15',
    },
    {
      description: 'People think the decision is already made.',
      mitigatingAction: 'Say in every message what is open and what is not.',
      likelihood: 3,
      impact: 4,
      owner: 'Tom Whitlock',
    },
  ]),
  milestone: rowsOf('milestone', [
    { title: 'Questions agreed with the stroke patient group', dueOn: '2026-08-14' },
    { title: 'Scrutiny committee meets', kind: 'DEADLINE', dueOn: '2026-07-08' },
    { title: 'Plan shared with Healthwatch', dueOn: '2026-05-29', doneOn: '2026-05-28' },
  ]),
  budgetLine: rowsOf('budgetLine', [
    { category: 'VENUE', item: 'Three halls', plannedPence: 45_000, committedPence: 30_000 },
    {
      category: 'INTERPRETING',
      item: 'Two languages and sign language',
      plannedPence: 96_000,
      committedPence: 0,
      paidPence: 0,
    },
    { category: 'TRAVEL', item: 'Taxis and fares', plannedPence: 80_000 },
    {
      category: 'RECOGNITION',
      item: 'Focus groups and project group',
      plannedPence: 180_000,
      committedPence: 15_000,
      paidPence: 7_500,
    },
  ]),
  keyMessage: rowsOf('keyMessage', [
    {
      text: 'Your treatment will not stop while the service moves.',
      audience: 'people using the service',
      plainEnglishChecked: true,
    },
    {
      text: 'The hospital gym has to close because the building is unsafe. We are not asking whether to close it.',
      audience: 'everyone',
      canInfluence: false,
      plainEnglishChecked: true,
    },
    {
      text: 'Help us plan opening times, transport and how each site works.',
      audience: 'patients and carers',
      plainEnglishChecked: true,
    },
  ]),
  channelUse: rowsOf('channelUse', [
    { channel: 'LETTERS', purpose: 'RECRUIT', note: 'To everyone seen in the last two years' },
  ]),
  partner: rowsOf('partner', [
    {
      organisation: 'Elmshire Stroke Support',
      kind: 'VCSE',
      role: 'Finds people to take part and hosts one focus group',
    },
    {
      organisation: 'Healthwatch Elmshire',
      kind: 'HEALTHWATCH',
      role: 'Shares comments and checks our questions',
    },
    {
      organisation: 'Elmshire County Council',
      kind: 'COUNCIL',
      role: 'Bus routes, social care and the scrutiny committee',
    },
    { organisation: 'Stroke patient group', kind: 'PATIENT_GROUP', role: 'Helps design the sites' },
  ]),
  keyContact: rowsOf('keyContact', [
    {
      person: 'Rosa Lind',
      role: 'Stroke patient group chair',
      organisation: 'Stroke patient group',
      contact: 'rosa@home.example',
      patientRepresentative: true,
    },
    {
      person: 'Grace Obi',
      role: 'Finance business partner',
      organisation: 'Elmshire ICB',
      contact: 'grace.obi@elmshire.example',
      budgetHolder: true,
    },
    {
      person: 'Sam Field',
      role: 'Volunteer manager',
      organisation: 'Elmshire Stroke Support',
      contact: '01632 960150',
    },
  ]),
  measure: rowsOf('measure', [
    { what: 'People with aphasia who take part', target: 'at least 15' },
    { what: 'Design changes that come from what people said', target: 'at least five, each published' },
  ]),
  advice: rowsOf('advice', [
    {
      soughtFrom: 'Elmshire People and Communities team',
      soughtOn: '2026-05-12',
      advice: 'Start with people with aphasia, and ask the bus company to join.',
      response: 'Both are in this plan.',
    },
  ]),
  feedbackDelivery: [],
});
