import type { Block, DocumentModel } from '../../shared/documents/model.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { BlockView } from './BlockView.tsx';
import { SeekContext, type Seek } from './seek.ts';
import styles from './preview.module.css';

interface PreviewProps {
  readonly model: ReadonlyModel;
  /** Goes to where something missing is typed in; absent where a document only shows what is missing. */
  readonly onSeek?: Seek;
}

/** The model as the contract hands it over: read-only all the way down. */
type ReadonlyModel = Omit<DocumentModel, 'blocks'> & { readonly blocks: readonly Block[] };

/** The document on screen, drawn from the same blocks that Word gets. */
export function Preview({ model, onSeek }: PreviewProps) {
  return (
    <SeekContext value={onSeek ?? null}>
      <article
        aria-label={`Preview: ${model.title}`}
        className={styles.paper}
        data-large={model.largePrint || undefined}
        data-landscape={model.landscape}
      >
        <p className={styles.running}>
          <span>{model.organisation}</span>
          <span>{model.title}</span>
        </p>
        {model.marking !== '' && <p className={styles.marking}>{model.marking}</p>}
        {model.blocks.map((block, index) => (
          // Blocks have no names; the whole list is replaced when the plan changes.
          // oxlint-disable-next-line react/no-array-index-key
          <BlockView key={index} block={block} />
        ))}
        <p className={styles.running}>
          <span>{model.formatsLine}</span>
          <span>
            {model.reference} · Version {model.version} · {formatDate(model.date)}
          </span>
        </p>
      </article>
    </SeekContext>
  );
}
