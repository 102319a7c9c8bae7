import { rows } from '../build.ts';
import { guidance2017 } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const risks: FormSection = {
  id: 'risks',
  number: 14,
  title: 'Risks and mitigating actions',
  intro: 'What could go wrong with the engagement, and what you do about each risk.',
  items: [
    rows('risk', {
      title: 'Risks',
      help: {
        text: 'Write each risk as “something happens, so that something goes wrong”. Every risk needs an action. Common ones: too few people come, one group is missed, people think all is decided, a key person is ill.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 14',
      addLabel: 'Add a risk',
      itemName: 'risk',
      emptyText: 'No risks yet. Every plan has at least one.',
      rowLabel: ({ description }) => description,
      fields: [
        { key: 'description', label: 'Risk', input: { kind: 'longText', rows: 3 }, column: 4, span: 3 },
        {
          key: 'mitigatingAction',
          label: 'What we do about it',
          input: { kind: 'longText', rows: 3 },
          column: 4,
          span: 3,
        },
        {
          key: 'likelihood',
          label: 'Likely',
          hint: 'How likely is it?',
          input: { kind: 'score', words: ['Very unlikely', 'Unlikely', 'Possible', 'Likely', 'Very likely'] },
          column: 1.4,
          span: 3,
        },
        {
          key: 'impact',
          label: 'Impact',
          hint: 'How bad would it be?',
          input: { kind: 'score', words: ['Hardly matters', 'Small', 'Middling', 'Serious', 'Very serious'] },
          column: 1.7,
          span: 3,
        },
        {
          key: 'owner',
          label: 'Who looks after it',
          input: { kind: 'text', width: 'full' },
          column: 2.4,
          span: 3,
        },
        { key: 'reviewOn', label: 'Look at it again on', input: { kind: 'date' }, span: 3 },
      ],
    }),
  ],
};
