import { field, later } from '../build.ts';
import { guidance2017, guidance2022, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

const NOT_YET =
  'These pages come with a later version of Engagement Desk. Until then this section is printed with its headings and with places marked “To be completed”, so you can fill it in by hand.';

export const whatWeKnow: FormSection = {
  id: 'insight',
  number: 4,
  title: 'What do we already know?',
  intro: 'What people have told us before, and what is still missing.',
  items: [
    later(['later.insight'], {
      text: NOT_YET,
      prepare: [
        'Needs assessments, surveys, complaints and reports on this service',
        'What Healthwatch and voluntary groups have heard',
        'Earlier engagement on the same subject, who took part and what was missed',
      ],
      source: `${guide('2')}; ${guidance2017('Appendix B, step 3')}`,
    }),
  ],
};

export const equalityImpact: FormSection = {
  id: 'equality',
  number: 5,
  title: 'Equality impact',
  intro: 'How the change may help or harm different groups of people.',
  items: [
    later(['later.equality'], {
      text: NOT_YET,
      prepare: [
        'What is known about each of the nine protected characteristics',
        'Carers, people in inclusion health groups and those in the most deprived areas',
        'What would lessen a harm you can see coming',
      ],
      source: `${guide('2.1')}; ${guidance2022('7')}`,
    }),
  ],
};

export const gapsThatNeedEngagement: FormSection = {
  id: 'gaps',
  number: 6,
  title: 'Gaps that need engagement',
  intro: 'Groups you have not heard from, and how you will.',
  items: [
    later(['later.gaps'], {
      text: NOT_YET,
      prepare: [
        'Groups for whom you have no evidence',
        'Who could introduce you to them',
        'When, and who will do it',
      ],
      source: guide('2.1'),
    }),
  ],
};

export const whoToInvolve: FormSection = {
  id: 'stakeholders',
  number: 7,
  title: 'Who do we need to involve?',
  intro: 'The people and bodies with an interest in this, or with power over it.',
  items: [
    later(['later.stakeholders'], {
      text: NOT_YET,
      prepare: [
        'People who use the service, carers and the people who speak for them',
        'Healthwatch, voluntary groups, patient groups, councillors and staff',
        'For each: how much it matters to them and how much say they have',
      ],
      source: `${guide('4, 8 and 9')}; ${toolkit('21')}`,
    }),
  ],
};

export const howWeEngage: FormSection = {
  id: 'activities',
  number: 9,
  title: 'How will we engage?',
  intro: 'Each survey, meeting and visit: for whom, when, where and with what help.',
  items: [
    later(['later.activities'], {
      text: NOT_YET,
      prepare: [
        'More than one way of taking part, and one that is not online',
        'Place, time and access for each event',
        'The questions you want to ask',
      ],
      source: `${guide('5')}; ${toolkit('23 to 27')}`,
    }),
  ],
};

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
    later(['later.consultation'], {
      text: NOT_YET,
      prepare: [
        'That nothing has been decided before people are asked',
        'That people get enough to understand it, in a form they can use',
        'That they have enough time, outside holidays',
        'That what they say is weighed before the decision',
      ],
      source: `${guidance2022('10')}; ${toolkit('41')}`,
    }),
  ],
};
