import type { ReactNode } from 'react';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import { Link } from '../../components/Link/Link.tsx';
import { answerPath } from '../answer-path.ts';
import { focusAnswer } from './focus.ts';

interface AnswerLinkProps {
  readonly projectId: string;
  /** `consultation.closes`, `rows.activity#` and a row’s id. */
  readonly link: string;
  readonly children: ReactNode;
}

/** Leads to an answer: to its place on this page when it stands here, otherwise to the page that asks it. */
export function AnswerLink({ projectId, link, children }: AnswerLinkProps) {
  return (
    <Link href={answerPath(projectId, link)} onPress={() => focusAnswer(elementOf(link))}>
      {children}
    </Link>
  );
}
