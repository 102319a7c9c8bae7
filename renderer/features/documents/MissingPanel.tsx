import { Panel } from '../../components/Panel/Panel.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { Previewed } from './documents.queries.ts';
import styles from './documents.module.css';

type Marks = Previewed['missing'];

interface MissingPanelProps {
  readonly preview: Previewed | undefined;
  readonly onSeek: (link: string) => void;
}

/** What keeps this document a draft. Each entry leads to its answer in the plan. */
export function MissingPanel({ preview, onSeek }: MissingPanelProps) {
  if (preview === undefined || preview.missing.length === 0) return null;
  return (
    <Panel isFlush title="Still to complete">
      <div className={styles.missing}>
        <MarkList marks={preview.missing} onSeek={onSeek} />
      </div>
    </Panel>
  );
}

interface MarkListProps {
  readonly marks: Marks;
  readonly onSeek: (link: string) => void;
}

function MarkList({ marks, onSeek }: MarkListProps) {
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map(({ label, link }) => (
        <li key={`${link} ${label}`}>
          <button type="button" className={styles.entry} onClick={() => onSeek(link)}>
            <VisuallyHidden>Go to</VisuallyHidden> {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
