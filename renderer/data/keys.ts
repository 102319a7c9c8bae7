import type { Input, OperationName } from '../../shared/contract/index.ts';

/** Where an answer is kept: topic first, so that "projects changed" finds everything that starts with it. */
export type AnswerKey = readonly [topic: string, name: OperationName, input: unknown];

/** The key of one question: `['projects', 'projects.getPlan', { projectId }]`. */
export const keyOf = <Name extends OperationName>(name: Name, input: Input<Name>): AnswerKey => [
  name.slice(0, name.indexOf('.')),
  name,
  input,
];
