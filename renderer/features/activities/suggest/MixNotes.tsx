import type { Finding } from '../../../../shared/domain/findings.ts';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';

/** rules about all activities together. */
const MIX = ['R-034', 'R-035', 'R-036'];

/** What the rules say about the ways of taking part as a whole; nothing when nothing is wrong. */
export function MixNotes({ findings }: { readonly findings: readonly Finding[] }) {
  const about = findings.filter(({ rule }) => MIX.includes(rule));
  const once = about.filter(
    ({ words }, index) => about.findIndex((other) => other.words === words) === index,
  );
  if (once.length === 0) return null;
  const isWarning = once.some(({ level }) => level !== 'prompt');
  return (
    <Callout title="Can everyone take part?" tone={isWarning ? 'warning' : 'info'}>
      {/* Two rules may share an id; each stands by itself. */}
      {once.map((finding) => (
        <FieldNotes key={finding.words} findings={[finding]} />
      ))}
    </Callout>
  );
}
