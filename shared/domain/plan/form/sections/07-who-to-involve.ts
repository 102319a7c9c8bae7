import { STATUTORY_STRATEGIES, STATUTORY_STRATEGY_WORDS } from '../../../stakeholders/lists.ts';
import type { FieldKey } from '../../shapes.ts';
import { elsewhere, field, heading, optionsOf } from '../build.ts';
import { guidance2017, guidance2022, guide, toolkit } from '../sources.ts';
import type { FormFacts, FormField, FormSection, Help } from '../types.ts';

type LineField = Extract<FieldKey, `involvement.${string}`>;

/** One line of 7b: how a kind of body is engaged, or why it is not. */
const line = (key: LineField, label: string, help: Help): FormField =>
  field(key, {
    label,
    hint: 'How you engage them, or why you do not.',
    input: { kind: 'longText', rows: 2 },
    help,
    printedAs: 'D01 7b; D05 8',
  });

/** Council scrutiny matters once a change is large, or somebody said so. */
const isLarge = ({ records: { project, scrutiny } }: FormFacts): boolean =>
  project.substantialFlags.length > 0 || scrutiny.hoscRequired !== null;
const isScrutinised = (facts: FormFacts): boolean =>
  isLarge(facts) && facts.records.scrutiny.hoscRequired !== 'NO';

export const whoToInvolve: FormSection = {
  id: 'stakeholders',
  number: 7,
  title: 'Who do we need to involve?',
  intro: 'The people and bodies with an interest in this, or with power over it.',
  items: [
    elsewhere('stakeholders', {
      links: [
        'rows.projectStakeholder',
        'rows.stakeholderPosition',
        'rows.contactEntry',
        'involvement.weeksPrioritise',
        'involvement.weeksTellAndWatch',
        'involvement.weeksKeepUpdated',
        'involvement.weeksMonitor',
      ],
      title: 'The stakeholder map',
      text: 'Place each stakeholder by interest and influence, plan how to involve it, say how often to be in touch, and note each contact.',
      action: 'Open the map',
    }),
    heading('About the map'),
    field('involvement.mapPurpose', {
      label: 'What the map is for',
      hint: 'Who drew it, when, and what it helps you to decide.',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'A map shows at a glance whom to work with closely and whom to keep told. Draw it with others, and look at it again as the work moves on.',
        source: toolkit('21'),
      },
      printedAs: 'D05 2',
    }),
    field('involvement.areasAffected', {
      label: 'Areas affected',
      hint: 'Each borough, district or place in which people will notice a difference.',
      input: { kind: 'textList', itemName: 'area', addLabel: 'Add an area' },
      help: {
        text: 'When a change reaches more than one area, the local Healthwatch of each should be asked, and so should each council.',
        source: guidance2022('9'),
      },
    }),
    field('involvement.statutoryStrategies', {
      label: 'Is it one of these plans?',
      hint: 'Healthwatch has to be involved in each of them.',
      input: { kind: 'choices', options: optionsOf(STATUTORY_STRATEGIES, STATUTORY_STRATEGY_WORDS) },
      help: {
        text: 'The law says that Healthwatch has a part in these plans. Leave it empty if your strategy is none of them.',
        source: guidance2022('8'),
      },
      showWhen: ({ records }) => records.project.activityKinds.includes('STRATEGY'),
    }),
    heading(
      'One line for each kind of body',
      'Every plan says how these are engaged. If one is not, say why: the reason is printed.',
    ),
    line('involvement.healthwatch', 'Healthwatch', {
      text: 'Healthwatch speaks up for patients by law. It may hold what people said before, and you can gather views together. In a large change give it a seat or keep it told.',
      source: guide('8'),
    }),
    line('involvement.voluntarySector', 'Voluntary sector umbrella body', {
      text: 'It knows the local groups and can pass things on. If you are not sure whom to ask, start there. Pay groups for the time they give.',
      source: guide('9'),
    }),
    line('involvement.patientGroups', 'Patient participation groups', {
      text: 'They know their practices well. They are often older and less mixed than the people you need to hear, so do not use them alone.',
      source: guide('4'),
    }),
    line('involvement.scrutinyCommittee', 'Health scrutiny committee', {
      text: 'Councillors look at plans for large changes. Even for a small one it helps to tell them early.',
      source: guidance2017('action 7'),
    }),
    line('involvement.electedRepresentatives', 'MPs and councillors', {
      text: 'People go to them with their worries. Tell them before the news is out.',
      source: guidance2017('Appendix C'),
    }),
    line('involvement.providers', 'Providers of the service', {
      text: 'They see the people who use the service each day and can ask them. They also have to make the change work.',
      source: guide('4'),
    }),
    line('involvement.staff', 'Staff', {
      text: 'Staff know what works and what does not. Tell them before the public hears of it.',
      source: guidance2017('Appendix C'),
    }),
    heading('Council scrutiny', 'Large changes may have to go to the council’s health scrutiny committee.'),
    field('scrutiny.hoscRequired', {
      label: 'Does the scrutiny committee have to be consulted?',
      input: { kind: 'tri' },
      help: {
        text: 'No law says what a large change is. Talk to the committee’s officer early and agree it with them. You may have to involve people even when the committee need not be asked.',
        source: `${guidance2017('action 7')}; ${toolkit('39')}`,
      },
      showWhen: isLarge,
    }),
    field('scrutiny.hoscReason', {
      label: 'Why, or why not',
      input: { kind: 'longText', rows: 2 },
      showWhen: isLarge,
    }),
    field('scrutiny.councils', {
      label: 'Councils',
      hint: 'Each council whose people are affected.',
      input: { kind: 'textList', itemName: 'council', addLabel: 'Add a council' },
      showWhen: isScrutinised,
    }),
    field('scrutiny.jointCommittee', {
      label: 'Joint committee',
      hint: 'Needed when there is more than one council.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'When a change reaches more than one council, they look at it together in one joint committee.',
        source: guidance2022('8'),
      },
      showWhen: isScrutinised,
    }),
    field('scrutiny.hoscContactedOn', {
      label: 'First contact with the committee',
      hint: 'Before a consultation opens.',
      input: { kind: 'date' },
      showWhen: isScrutinised,
    }),
    field('scrutiny.hoscOutcome', {
      label: 'What came of it',
      input: { kind: 'longText', rows: 2 },
      showWhen: isScrutinised,
    }),
    field('scrutiny.notifiable', {
      label: 'Must the Secretary of State be told?',
      hint: 'Since 31 January 2024, for large changes to how or which services reach people.',
      input: { kind: 'tri' },
      help: {
        text: 'The Secretary of State can now take over such a decision. Before that date a council could refer it. Ask your regional NHS England team if you are not sure.',
        source: 'Statutory guidance on ministerial intervention powers, 2024',
      },
      showWhen: isScrutinised,
    }),
    field('scrutiny.hoscView', {
      label: 'What the committee thinks of that',
      input: { kind: 'longText', rows: 2 },
      showWhen: isScrutinised,
    }),
    field('scrutiny.secretaryNotifiedOn', {
      label: 'Secretary of State told on',
      input: { kind: 'date' },
      showWhen: (facts) => isScrutinised(facts) && facts.records.scrutiny.notifiable === 'YES',
    }),
    field('scrutiny.safetyExemption', {
      label: 'Did safety or welfare leave no time to consult?',
      hint: 'Then the committee need not be consulted first.',
      input: { kind: 'tri' },
      showWhen: isScrutinised,
    }),
    field('scrutiny.safetyExemptionReason', {
      label: 'What the danger was',
      input: { kind: 'longText', rows: 2 },
      showWhen: (facts) => isScrutinised(facts) && facts.records.scrutiny.safetyExemption === 'YES',
    }),
    heading('Other projects'),
    field('project.relatedProjects', {
      label: 'Related projects',
      hint: 'Projects that ask the same people, or asked them before: reference or name.',
      input: { kind: 'textList', itemName: 'project', addLabel: 'Add a project' },
      help: {
        text: 'People get tired of being asked the same thing. Share what you learned, without names, and see if you can ask together.',
        source: `${guidance2017('action 6')}; ${guidance2022('5')}`,
      },
    }),
  ],
};
