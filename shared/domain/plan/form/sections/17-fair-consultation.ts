import { field } from '../build.ts';
import { toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

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
  ],
};
