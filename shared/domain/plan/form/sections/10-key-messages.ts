import { rows } from '../build.ts';
import { guidance2017 } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const keyMessages: FormSection = {
  id: 'messages',
  number: 10,
  title: 'Key messages',
  intro:
    'The few things everybody should hear from you in the same words. At least one should say what cannot change.',
  items: [
    rows('keyMessage', {
      title: 'Key messages',
      help: {
        text: 'Three to five short messages work best: what happens now, what is proposed, why it might be better, and what is not up for discussion. Ask someone outside the team whether they understand them.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 10',
      addLabel: 'Add a message',
      itemName: 'message',
      emptyText:
        'No key messages yet. Start with what cannot change, so that nobody hopes for something that cannot happen.',
      rowLabel: ({ text }) => text,
      fields: [
        { key: 'text', label: 'Message', input: { kind: 'longText', rows: 2 }, column: 5, span: 6 },
        {
          key: 'audience',
          label: 'Who it is for',
          hint: 'Leave empty if it is for everybody.',
          input: { kind: 'text' },
          column: 2,
          span: 6,
        },
        {
          key: 'canInfluence',
          label: 'It is about something people can influence',
          hint: 'Untick it for a message that says what cannot change. There should be at least one.',
          input: { kind: 'check' },
          column: 2,
          span: 3,
        },
        { key: 'plainEnglishChecked', label: 'Checked for plain English', input: { kind: 'check' }, span: 3 },
      ],
    }),
  ],
};
