import type { Finding } from '../../../../shared/domain/findings.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';

/** What the rules say about one source. */
export function SourceNotes({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Callout tone="info" title="Worth a second look">
      <ul>
        {findings.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Callout>
  );
}
