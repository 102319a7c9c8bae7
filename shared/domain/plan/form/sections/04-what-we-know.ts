import { elsewhere } from '../build.ts';
import type { FormSection } from '../types.ts';

export const whatWeKnow: FormSection = {
  id: 'insight',
  number: 4,
  title: 'What do we already know?',
  intro: 'What people have told us before, and what is still missing.',
  items: [
    elsewhere('insight', {
      links: ['rows.insightUse', 'knowledge.oldAfterMonths', 'knowledge.noFurtherReason'],
      title: 'Sources and earlier engagement',
      text: 'Each source is typed once and shared by all projects. For this project you say what it leaves open.',
      action: 'Open what we know',
    }),
  ],
};
