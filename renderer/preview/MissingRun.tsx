import type { MissingMark } from '../../shared/documents/model.ts';
import { Icon } from '../components/Icon/Icon.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden/VisuallyHidden.tsx';
import { useSeek } from './seek.ts';
import styles from './preview.module.css';

interface MissingRunProps {
  readonly text: string;
  readonly mark: MissingMark;
}

/** A gap in the document: marked by words and a picture, and a click away from where it is filled. */
export function MissingRun({ text, mark }: MissingRunProps) {
  const seek = useSeek();
  if (seek === null)
    return (
      <strong>
        <em>{text}</em>
      </strong>
    );
  return (
    <button type="button" className={styles.missing} onClick={() => seek(mark.link)}>
      <Icon name="edit" size="sm" />
      {text}
      <VisuallyHidden>. Go to {mark.label}</VisuallyHidden>
    </button>
  );
}
