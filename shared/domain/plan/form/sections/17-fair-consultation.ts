import { CONSULTATION_STATES, CONSULTATION_STATE_WORDS } from '../../../consultation/lists.ts';
import type { FieldKey } from '../../shapes.ts';
import { field, gunning, heading, optionsOf } from '../build.ts';
import { guidance2017, guidance2022, toolkit } from '../sources.ts';
import type { FormFacts, FormField, FormSection } from '../types.ts';

const isPlanned = ({ records }: FormFacts): boolean => records.project.consultationPlanned;

/** Holidays matter once there is a first and a last day; a reason for less time once it is less. */
const hasWindow = (facts: FormFacts): boolean =>
  isPlanned(facts) && facts.records.consultation.opens !== null && facts.records.consultation.closes !== null;

/** A question of a formal consultation: asked only where one is planned. */
const ask = (
  key: Extract<FieldKey, `consultation.${string}`>,
  rest: Omit<FormField, 'kind' | 'key'>,
): FormField => field(key, { showWhen: isPlanned, ...rest });

export const fairConsultation: FormSection = {
  id: 'consultation',
  number: 17,
  title: 'Fair consultation check',
  intro: 'Four tests the courts use. They apply when a formal consultation is planned.',
  items: [
    field('project.consultationPlanned', {
      label: 'A formal consultation is planned',
      hint: 'A set time in which people are asked about set options. Only then is this section printed.',
      input: { kind: 'check' },
      help: {
        text: 'A consultation has a start, an end and options to choose from. It usually runs for twelve weeks. Talking with people as you go along is engagement and has no time limit.',
        source: toolkit('40'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.state', {
      label: 'How far is it?',
      hint: 'One step at a time. It opens with dates and options, and it is decided once the answers were weighed.',
      input: {
        kind: 'choice',
        look: 'list',
        options: optionsOf(CONSULTATION_STATES, CONSULTATION_STATE_WORDS),
      },
      unanswered: 'PREPARED',
    }),
    heading('1 Still open to change', 'People are asked while nothing has been decided.'),
    ask('consultation.notDecided', {
      label: 'Is everything you ask about still undecided?',
      hint: 'Answer no if any part has been settled, in writing or in people’s minds.',
      input: { kind: 'tri' },
      help: {
        text: 'You may have a favourite. You may not have made up your mind. If one part is settled, say so and leave it out of the questions.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.options', {
      label: 'The options people are asked about',
      hint: 'Only what could really happen. What people cannot influence does not belong here.',
      input: { kind: 'textList', itemName: 'option', addLabel: 'Add an option' },
      help: {
        text: 'Offer at least one option you could carry out. If a surgery has to close, do not ask whether it should. Ask what worries people and what would help.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.preferredOption', {
      label: 'Our preferred option',
      hint: 'Leave it empty if you have none.',
      input: { kind: 'longText', rows: 2 },
    }),
    ask('consultation.openToChange', {
      label: 'Can the preferred option still change?',
      input: { kind: 'tri' },
      showWhen: (facts) => isPlanned(facts) && facts.records.consultation.preferredOption.trim() !== '',
    }),
    ask('consultation.formativeAnswer', {
      label: 'Our answer: why is it not too late?',
      input: { kind: 'longText' },
      help: {
        text: 'Say who decides, when, and what could still make them choose another way. The dates beside it must fit.',
        source: guidance2022('10'),
      },
      printedAs: 'D01 17',
    }),
    heading(
      '2 Enough information',
      'People are told enough to think it over and to give an answer that counts.',
    ),
    ask('consultation.reasonsGiven', {
      label: 'What are people told about the reasons?',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'Say in plain words why things cannot stay as they are, and what you hope will be better.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.criteriaGiven', {
      label: 'What are people told about how the choice is judged?',
      hint: 'Cost, safety, travel, waiting: and which weighs most.',
      input: { kind: 'longText', rows: 2 },
    }),
    ask('consultation.alternativesGiven', {
      label: 'What are people told about other ways?',
      hint: 'What else was looked at, and why it was dropped.',
      input: { kind: 'longText', rows: 2 },
    }),
    ask('consultation.drawbacksGiven', {
      label: 'What are people told about the drawbacks?',
      hint: 'Who would be worse off under each option.',
      input: { kind: 'longText', rows: 2 },
    }),
    ask('consultation.documents', {
      label: 'Documents for the public',
      input: { kind: 'textList', itemName: 'document', addLabel: 'Add a document' },
    }),
    ask('consultation.summaryDoc', {
      label: 'The short summary',
      hint: 'Its name, or where it can be found.',
      input: { kind: 'text', width: 'md' },
    }),
    ask('consultation.easyReadReady', {
      label: 'Is an easy read version ready with the main document?',
      input: { kind: 'tri' },
      help: {
        text: 'People who need another format should not get it weeks after everybody else. Have it ready on the first day.',
        source: guidance2022('5, principle 6'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.informationAnswer', {
      label: 'Our answer: why is it enough?',
      input: { kind: 'longText' },
      help: {
        text: 'Think of somebody who has never heard of the plan. Could they give you a useful answer after reading what you send them?',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    heading('3 Enough time', 'People have long enough to think and to answer.'),
    ask('consultation.opens', {
      label: 'First day',
      input: { kind: 'date' },
      help: {
        text: 'Every consultation has a first and a last day. Twelve weeks is usual. No law sets the length.',
        source: toolkit('40'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.closes', { label: 'Last day', input: { kind: 'date' } }),
    ask('consultation.shorterReason', {
      label: 'Why is less than twelve weeks enough?',
      hint: 'Only needed when it is shorter.',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'A good reason is that the same people were asked well not long ago. Being in a hurry is not one.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
      showWhen: hasWindow,
    }),
    ask('consultation.schoolHolidays', {
      label: 'Do local school holidays fall in it?',
      hint: 'Bank holidays and the weeks around Christmas are found by themselves.',
      input: { kind: 'tri' },
      showWhen: hasWindow,
    }),
    ask('consultation.holidayReason', {
      label: 'What do you do about holidays?',
      hint: 'More weeks, more reminders, or events before and after.',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'Families are away and offices are closed in the holidays. Give more time, or keep clear of them.',
        source: guidance2022('10'),
      },
      printedAs: 'D01 17',
      showWhen: hasWindow,
    }),
    ask('consultation.timeAnswer', {
      label: 'Our answer: why is it long enough?',
      input: { kind: 'longText' },
      help: {
        text: 'Groups that meet once a month need time to meet. Carers and shift workers need more ways to answer. Say how you know that people can keep to the date.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    heading('4 Answers are weighed', 'Those who decide think hard about what people said.'),
    ask('consultation.responsesReceived', {
      label: 'Answers received',
      input: { kind: 'number', min: 0, max: 1_000_000 },
    }),
    ask('consultation.analysedOn', {
      label: 'Analysed on',
      hint: 'After the last day.',
      input: { kind: 'date' },
    }),
    ask('consultation.themesConsidered', {
      label: 'Themes considered by those who decide',
      input: { kind: 'number', min: 0, max: 1_000_000 },
    }),
    ask('consultation.decidedOn', {
      label: 'Decided on',
      hint: 'Only after themes were considered.',
      input: { kind: 'date' },
    }),
    ask('consultation.howConsidered', {
      label: 'How were they considered?',
      hint: 'What the paper said, what was asked, and what changed because of it.',
      input: { kind: 'longText' },
      help: {
        text: 'Keep a record that shows each main point was read, talked about and answered, also where you did not follow it.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    ask('consultation.independentAnalysis', {
      label: 'Does somebody independent analyse the answers?',
      input: { kind: 'tri' },
    }),
    ask('consultation.decisionInPublic', { label: 'Is it decided in public?', input: { kind: 'tri' } }),
    ask('consultation.reportPublishedOn', { label: 'Report published on', input: { kind: 'date' } }),
    ask('consultation.conscientiousAnswer', {
      label: 'Our answer: how do we make sure the answers count?',
      input: { kind: 'longText' },
      help: {
        text: 'Say who reads the answers, who puts them before those who decide, and how people will see what came of it.',
        source: guidance2022('10'),
      },
      printedAs: 'D01 17',
    }),
    heading('What the records show', 'Each test, and the dated records that bear it out.'),
    gunning,
  ],
};
