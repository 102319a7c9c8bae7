import { field } from '../build.ts';
import { guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const dataProtection: FormSection = {
  id: 'data',
  number: 16,
  title: 'Data protection',
  intro: 'What you keep about the people who take part, who sees it and for how long.',
  items: [
    field('dataProtection.dpiaRef', {
      label: 'Data protection assessment',
      hint: 'Its number or where it is kept.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'Your information governance team can tell you whether you need one. Do it before you collect a single name.',
        source: toolkit('6'),
      },
      printedAs: 'D01 16',
    }),
    field('dataProtection.lawfulBasis', {
      label: 'Lawful basis',
      hint: 'As your information governance team words it.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'The reason in law why you may use what people tell you. For public bodies this is often their public task. Copy the words your area has agreed.',
        source: toolkit('6'),
      },
      printedAs: 'D01 16',
    }),
    field('dataProtection.retention', {
      label: 'How long it is kept',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'Keep names and notes only as long as you need them. Keep the plan and the decision longer, in case they are challenged.',
        source: toolkit('6'),
      },
      printedAs: 'D01 16',
    }),
    field('dataProtection.privacyNoticeVersion', {
      label: 'Privacy notice',
      hint: 'Which version people are given.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'The page that tells people what you do with what they say. Note its date or number, so that you can show later what people were told.',
        source: toolkit('6'),
      },
      printedAs: 'D01 16',
    }),
    field('dataProtection.whoSees', {
      label: 'Who sees the information?',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'Tell people before they answer what it will be used for and who will be able to read it.',
        source: guide('5.1'),
      },
      printedAs: 'D01 16',
    }),
    field('dataProtection.consentsUsed', {
      label: 'Which consents do you ask for?',
      hint: 'For instance for stories, photographs and recordings.',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'Ask people to sign before they tell a story, are photographed or recorded, and show them what you wrote before you pass it on.',
        source: guide('5.1 and 5.2'),
      },
      printedAs: 'D01 16',
    }),
  ],
};
