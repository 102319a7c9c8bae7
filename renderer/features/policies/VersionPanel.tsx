import { useMemo } from 'react';
import { daysWords } from '../../../shared/domain/policy/changes.ts';
import { POLICY_PART_WORDS, POLICY_PARTS, policySentences } from '../../../shared/domain/policy/sentences.ts';
import type { PolicyVersion } from '../../../shared/domain/policy/shapes.ts';
import { formatDate, type IsoDate } from '../../../shared/values/dates.ts';
import { hasText } from '../../../shared/values/text.ts';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Policy } from './policies.queries.ts';
import { MileageTable, RecognitionTable } from './RatesTables.tsx';
import styles from './policies.module.css';

interface VersionPanelProps {
  readonly policy: Policy;
  readonly today: IsoDate;
}

/** What one version says, in the sentences that claims quote, with its figures and where they come from. */
export function VersionPanel({ policy, today }: VersionPanelProps) {
  const { content, title, effectiveFrom, effectiveTo } = policy;
  const on = dayToShow(policy, today);
  const said = useMemo(() => policySentences(versionOf(policy), on), [policy, on]);
  const facts = [
    ['In force', daysWords({ effectiveFrom, effectiveTo })],
    ['Reference', content.reference],
    ['Approved by', content.approvedBy],
    ['To be reviewed by', content.reviewOn === null ? '' : formatDate(content.reviewOn)],
    ['Advice on benefits', [content.benefitsText, content.benefitsContact].filter(hasText).join(' ')],
    ['Tax note', content.taxNote],
  ].filter(([, text]) => hasText(text));
  return (
    <Panel title={title} description={`What it says for ${formatDate(on)}`}>
      <div className={styles.stack}>
        <DescriptionList items={facts.map(([term = '', description]) => ({ term, description }))} />
        {POLICY_PARTS.map((part) => (
          <section key={part} className={styles.part}>
            <h3>{POLICY_PART_WORDS[part]}</h3>
            <ul>
              {said[part].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {part === 'miles' && <MileageTable content={content} />}
            {part === 'thanks' && <RecognitionTable content={content} />}
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** Today where the version is in force, else its first or last day. */
function dayToShow({ effectiveFrom, effectiveTo }: Policy, today: IsoDate): IsoDate {
  if (effectiveFrom > today) return effectiveFrom;
  return effectiveTo !== null && effectiveTo < today ? effectiveTo : today;
}

const versionOf = ({ id, title, effectiveFrom, effectiveTo, content }: Policy): PolicyVersion =>
  ({ ...content, id, title, effectiveFrom, effectiveTo }) as PolicyVersion;
