import { Runs } from './Runs.tsx';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

/** The document's title. The page has its own h1, so headings of the document start one below. */
export function TitleBlock({ block }: { readonly block: BlockOf<'title'> }) {
  return (
    <div className={styles.title}>
      <h2>{block.text}</h2>
      {block.draftLine !== undefined && <p className={styles.draft}>{block.draftLine}</p>}
      {block.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

export function HeadingBlock({ block }: { readonly block: BlockOf<'heading'> }) {
  const Heading = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
  return <Heading className={styles[`heading${block.level}`]}>{block.text}</Heading>;
}

export function ParagraphBlock({ block }: { readonly block: BlockOf<'paragraph'> }) {
  return (
    <p className={styles.para}>
      <Runs runs={block.runs} />
    </p>
  );
}

export function CalloutBlock({ block }: { readonly block: BlockOf<'callout'> }) {
  return (
    <div className={styles.callout} data-tone={block.tone}>
      <p className={styles.calloutTitle}>{block.title}</p>
      <p className={styles.para}>
        <Runs runs={block.runs} />
      </p>
    </div>
  );
}

export function ImageBlock({ block }: { readonly block: BlockOf<'image'> }) {
  return (
    <figure className={styles.figure}>
      <img
        alt={block.alt}
        height={block.heightPixels}
        src={`data:image/png;base64,${block.png}`}
        width={block.widthPixels}
      />
      {block.caption !== '' && <figcaption>{block.caption}</figcaption>}
    </figure>
  );
}

/** Where Word starts a new page. */
export function PageBreakBlock() {
  return <hr className={styles.pageBreak} />;
}
