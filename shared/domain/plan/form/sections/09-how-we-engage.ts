import { elsewhere } from '../build.ts';
import type { FormSection } from '../types.ts';

export const howWeEngage: FormSection = {
  id: 'activities',
  number: 9,
  title: 'How will we engage?',
  intro: 'Each survey, meeting and visit: for whom, when, where and with what help.',
  items: [
    elsewhere('activities', {
      links: [
        'rows.activity',
        'rows.checklistItem',
        'rows.surveyQuestion',
        'rows.activityReach',
        'rows.theme',
      ],
      title: 'The activities',
      text: 'A calendar and a list of everything you do to hear people, with the checks for each.',
      action: 'Open the activities',
    }),
  ],
};
