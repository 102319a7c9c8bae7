import {
  CYCLE_STAGES,
  CYCLE_STAGE_WORDS,
  JOINT_ARRANGEMENTS,
  JOINT_ARRANGEMENT_WORDS,
  REGIMES,
  REGIME_WORDS,
} from '../../lists.ts';
import { field, heading, optionsOf } from '../build.ts';
import { guidance2017, guidance2022, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const projectDetails: FormSection = {
  id: 'details',
  number: 1,
  title: 'Project details',
  intro: 'What the project is called, where it is, who leads it and how far it has got.',
  items: [
    field('project.title', {
      label: 'Project title',
      hint: 'A short name that people outside the NHS would understand.',
      input: { kind: 'text', width: 'full' },
      needed: 'Enter a title for the project.',
      help: {
        text: 'Say what is changing and where, for instance “Moving the leg clinic in Hove”. The title is on every page you print.',
        source: guidance2017('Appendix B, step 1'),
      },
      printedAs: 'D01 1; D02 1.2',
    }),
    field('project.location', {
      label: 'Location',
      hint: 'The town, area or body it is about.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'Name the places where people will notice a difference. If it covers more than one area, name each of them.',
        source: guidance2017('Appendix B, step 1'),
      },
      printedAs: 'D01 1; D02 1.1',
    }),
    field('project.cycleStage', {
      label: 'Stage of the commissioning cycle',
      input: { kind: 'choice', look: 'list', options: optionsOf(CYCLE_STAGES, CYCLE_STAGE_WORDS) },
      help: {
        text: 'Work with people runs through all five stages, from finding out what is needed to checking how a service does. Choose where you are now. You can change it as the project moves on.',
        source: guide('2'),
      },
      printedAs: 'D01 1',
    }),
    field('project.changeLevel', {
      label: 'Level of change',
      hint: '1 is the smallest, 4 the largest. Your area says what each number means.',
      input: { kind: 'number', min: 1, max: 4 },
      help: {
        text: 'Some areas grade changes so that bigger ones get more advice and more time. Ask your engagement team how your area uses the scale.',
        source: 'Leeds engagement plan template for staff, 2016',
      },
      printedAs: 'D01 1',
      showWhen: ({ area }) => area.usesChangeLevel,
    }),
    heading(
      'Who leads it',
      'Choose people from your staff list. Their contact details are printed from there.',
    ),
    field('project.projectLeadId', {
      label: 'Project lead',
      hint: 'The manager responsible for the change.',
      input: { kind: 'person', role: 'PROJECT_LEAD' },
      help: {
        text: 'The person a reader would ring with a question about the project itself. They plan the work, pay for it and report back to people.',
        source: toolkit('37'),
      },
      printedAs: 'D01 1',
    }),
    field('project.engagementLeadId', {
      label: 'Engagement lead',
      hint: 'Gives advice on how to work with people.',
      input: { kind: 'person', role: 'ENGAGEMENT_LEAD' },
      help: {
        text: 'Engagement leads know the local groups, know what people have said before and arrange payments. Talk to yours before you write this plan.',
        source: guide('2 and 10'),
      },
      printedAs: 'D01 1',
    }),
    field('project.equalityLeadId', {
      label: 'Equality lead',
      input: { kind: 'person', role: 'EQUALITY_LEAD' },
      help: {
        text: 'Someone who can say whether the plan treats groups fairly. Leave it empty if nobody has been named; it prints as “Not assigned”.',
        source: guide('2.1'),
      },
      printedAs: 'D01 1',
    }),
    field('project.commsLeadId', {
      label: 'Communications lead',
      input: { kind: 'person', role: 'COMMS_LEAD' },
      help: {
        text: 'Someone who helps to tell people about the work in clear words and in the right places.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 1',
    }),
    field('project.sroId', {
      label: 'Senior sign-off',
      hint: 'The senior person who answers for the project.',
      input: { kind: 'person', role: 'SENIOR_SIGN_OFF' },
      help: {
        text: 'Some areas ask a senior person to approve the assessment. Who it is goes here; that they have signed goes in section 18.',
        source: guidance2017('Appendix B'),
      },
      printedAs: 'D01 1',
    }),
    field('project.clinicalLead', {
      label: 'Clinical lead',
      input: { kind: 'text', width: 'md' },
      help: {
        text: 'A team with a doctor, nurse or therapist in it gets more out of what people say, and people like to talk to those who give the care.',
        source: toolkit('35'),
      },
    }),
    heading('Working with others and the law'),
    field('project.legalRegime', {
      label: 'Which law applies',
      input: { kind: 'choice', look: 'radios', options: optionsOf(REGIMES, REGIME_WORDS) },
      help: {
        text: 'The law changed on 1 July 2022. Since then it also names carers and the people who speak for patients. New projects use the newer law.',
        source: guidance2022('10'),
      },
    }),
    field('project.jointArrangement', {
      label: 'Shared with another body',
      input: {
        kind: 'choice',
        look: 'list',
        options: optionsOf(JOINT_ARRANGEMENTS, JOINT_ARRANGEMENT_WORDS),
      },
      help: {
        text: 'When two bodies share the work, both may have a duty to involve people. Doing it together saves people from being asked twice.',
        source: guidance2017('guiding principles for joint public involvement'),
      },
    }),
    field('project.dayToDayLeadOrg', {
      label: 'Who leads day to day',
      hint: 'The organisation that does the work of involving people.',
      input: { kind: 'text', width: 'md' },
      help: {
        text: 'Write down who does what, so that nobody thinks the other body is doing it.',
        source: guidance2017('guiding principles for joint public involvement'),
      },
      showWhen: ({ records }) => records.project.jointArrangement !== 'NONE',
    }),
    heading('Linked papers', 'Only where to find them: the papers stay where they are.'),
    field('project.qiaLink', {
      label: 'Quality impact assessment',
      hint: 'Its number or where it is kept.',
      input: { kind: 'text', width: 'full' },
    }),
    field('project.businessCaseLink', {
      label: 'Business case',
      hint: 'Its number or where it is kept.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'A business case has to say how people will be involved. Linking the two keeps them in step.',
        source: guide('7'),
      },
    }),
  ],
};
