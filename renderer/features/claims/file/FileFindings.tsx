import { Icon } from '../../../components/Icon/Icon.tsx';
import pageStyles from '../entry/claim.module.css';
import type { FileContent } from './claim-file.queries.ts';

type Finding = FileContent['checked']['findings'][number];

const lookOf = ({ level, accepted }: Finding): string => (accepted === null ? level : 'accepted');

/** What the policy check found, with the policy’s own sentence and the reason it was let pass. */
export function FileFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={pageStyles.findings}>
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.words}`}
          className={pageStyles.finding}
          data-look={lookOf(finding)}
        >
          <Icon
            name={finding.accepted === null ? (finding.level === 'prompt' ? 'info' : 'warning') : 'check'}
          />
          <span className={pageStyles.findingWords}>
            <span>{finding.words}</span>
            {finding.says !== '' && <span className={pageStyles.says}>{finding.says}</span>}
            {finding.accepted !== null && <span>Reason given: {finding.accepted}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
