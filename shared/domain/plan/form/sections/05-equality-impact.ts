import { elsewhere } from '../build.ts';
import type { FormSection } from '../types.ts';

export const equalityImpact: FormSection = {
  id: 'equality',
  number: 5,
  title: 'Equality impact',
  intro: 'How the change may help or harm different groups of people.',
  items: [
    elsewhere('equality', {
      links: ['rows.eiaGroup'],
      title: 'The groups',
      text: 'One grid shows what we know of each group, what people tell us, and which groups are not heard yet.',
      action: 'Open the equality grid',
    }),
  ],
};
