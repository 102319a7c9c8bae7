import { elsewhere } from '../build.ts';
import type { FormSection } from '../types.ts';

export const gapsThatNeedEngagement: FormSection = {
  id: 'gaps',
  number: 6,
  title: 'Gaps that need engagement',
  intro: 'Groups you have not heard from, and how you will.',
  items: [
    elsewhere('equality', {
      links: ['groups.gaps'],
      title: 'Groups to hear from',
      text: 'A gap stays open until an activity is linked to it.',
      action: 'Open the gaps',
    }),
  ],
};
