import type { PlanRows } from '../../../domain/plan/shapes.ts';
import type { Block, Run } from '../../model.ts';
import { h1 } from '../../parts.ts';
import { hasWords, missingRun, oneLine, plain, strong } from '../../words.ts';
import type { Section } from './facts.ts';

type Message = PlanRows['keyMessage'][number];
const LINK = 'rows.keyMessage';

function messageRuns({ text, audience }: Message): readonly Run[] {
  const forWhom = hasWords(audience) ? [strong(`For ${oneLine(audience)}: `)] : [];
  return [...forWhom, hasWords(text) ? plain(oneLine(text)) : missingRun('10 Words of a key message', LINK)];
}

const NO_LIMIT: readonly Run[] = [
  plain('What people cannot influence: '),
  missingRun('10 Key message that says what people cannot influence', LINK),
];

/** D01 §10. Limits first; a plan without one would promise more than it can keep (E37). */
export const keyMessages: Section = ({ plan }) => [h1('10 Key messages'), messageList(plan.rows.keyMessage)];

function messageList(messages: readonly Message[]): Block {
  if (messages.length === 0) return { kind: 'bullets', items: [[missingRun('10 Key messages', LINK)]] };
  const limits = messages.filter(({ canInfluence }) => !canInfluence).map(messageRuns);
  const rest = messages.filter(({ canInfluence }) => canInfluence).map(messageRuns);
  return { kind: 'bullets', items: [...(limits.length === 0 ? [NO_LIMIT] : limits), ...rest] };
}
