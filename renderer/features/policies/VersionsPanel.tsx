import { useState } from 'react';
import { timelineOf, type Stretch } from '../../../shared/domain/policy/changes.ts';
import { addDays, formatDate, type IsoDate } from '../../../shared/values/dates.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import type { VersionTools } from './AreaPolicies.tsx';
import { EndDialog } from './EndDialog.tsx';
import type { Policy } from './policies.queries.ts';
import { VersionLine } from './VersionLine.tsx';
import styles from './policies.module.css';

export interface VersionsPanelProps {
  readonly versions: readonly Policy[];
  readonly chosenId: string | undefined;
  readonly today: IsoDate;
  readonly mayChange: boolean;
  readonly tools: VersionTools | undefined;
  readonly onChoose: (id: string) => void;
}

/** The versions in the order of their days, with the gaps between them. */
export function VersionsPanel(props: VersionsPanelProps) {
  const { versions, today } = props;
  const [ending, setEnding] = useState<Policy | undefined>();
  const stretches = timelineOf(versions, today);
  const isGapNow = stretches.some(({ kind, when }) => kind === 'gap' && when === 'IN_FORCE');
  return (
    <Panel
      title="Versions"
      description="Each claim line is checked by the version that is in force on its own day."
    >
      <div className={styles.stack}>
        {isGapNow && (
          <Callout tone="warning" title="No version is in force today.">
            Claims for today cannot be checked until somebody sets one.
          </Callout>
        )}
        <ol className={styles.timeline}>
          {stretches.map((stretch) =>
            stretch.kind === 'gap' ? (
              <Gap key={`gap ${stretch.from ?? ''}`} stretch={stretch} />
            ) : (
              <VersionLine
                key={stretch.version.id}
                {...props}
                policy={stretch.version}
                when={stretch.when}
                onEnd={() => setEnding(stretch.version)}
              />
            ),
          )}
        </ol>
      </div>
      {ending && <EndDialog key={ending.id} policy={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  );
}

function Gap({ stretch: { from, to } }: { readonly stretch: Extract<Stretch<Policy>, { kind: 'gap' }> }) {
  const days =
    from === null
      ? `Until ${formatDate(to ?? '')}`
      : to === null
        ? `From ${formatDate(from)}`
        : `${formatDate(from)} to ${formatDate(to)}`;
  return (
    <li className={styles.gap}>
      <span className={styles.lineHead}>
        <strong>No policy</strong>
        <StatusTag tone="warning">Gap</StatusTag>
      </span>
      <span className={styles.days}>
        {days}. Claims for these days cannot be checked.
        {from !== null && to !== null && addDays(from, 0) === to && ' (one day)'}
      </span>
    </li>
  );
}
