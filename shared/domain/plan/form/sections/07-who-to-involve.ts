import { elsewhere } from '../build.ts';
import type { FormSection } from '../types.ts';

export const whoToInvolve: FormSection = {
  id: 'stakeholders',
  number: 7,
  title: 'Who do we need to involve?',
  intro: 'The people and bodies with an interest in this, or with power over it.',
  items: [
    elsewhere('stakeholders', {
      links: ['rows.projectStakeholder', 'rows.stakeholderPosition', 'rows.contactEntry'],
      title: 'The stakeholder map',
      text: 'Place each stakeholder by interest and influence, plan how to involve it, and note each contact.',
      action: 'Open the map',
    }),
  ],
};
