import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { Toolbar } from '../Toolbar/Toolbar.tsx';
import styles from './PageViewer.module.css';
import { LARGEST, larger, SMALLEST, smaller, turned, type Look } from './look.ts';

export type PageViewerProps = {
  /** What is shown: "Receipt bus-ticket.jpg". */
  readonly label: string;
  /** Draws the page at this size (1 is as wide as there is room) and turned by so many degrees. */
  readonly children: (look: Look) => ReactNode;
  /** Which page, for a file with several. */
  readonly page?: number | undefined;
  readonly pages?: number | undefined;
  readonly onPage?: ((page: number) => void) | undefined;
  /** Saves a copy of the file. */
  readonly onSave?: (() => void) | undefined;
  readonly isSaving?: boolean | undefined;
};

/** A picture or a page of a file, to be read closely: larger, smaller, turned, the next page. */
export function PageViewer({ label, children, page = 1, pages = 1, onPage, ...props }: PageViewerProps) {
  const { onSave, isSaving = false } = props;
  const [look, setLook] = useState<Look>({ zoom: 1, turn: 0 });
  const goTo = (next: number): void => {
    if (next >= 1 && next <= pages) onPage?.(next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => setLook(larger),
    '=': () => setLook(larger),
    '-': () => setLook(smaller),
    '0': () => setLook({ zoom: 1, turn: 0 }),
    r: () => setLook(turned),
    PageDown: () => goTo(page + 1),
    PageUp: () => goTo(page - 1),
  };
  const onKey = (event: KeyboardEvent): void => {
    const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    // A file of one page scrolls with these keys as everything else does.
    if (run === undefined || (event.key.startsWith('Page') && pages === 1)) return;
    event.preventDefault();
    run();
  };
  return (
    <div className={styles.viewer}>
      <Toolbar
        label={`How ${label} is shown`}
        end={
          onSave !== undefined && (
            <Button icon="save" isBusy={isSaving} size="sm" onPress={onSave}>
              Save a copy
            </Button>
          )
        }
      >
        <IconButton
          icon="minus"
          isDisabled={look.zoom <= SMALLEST}
          label="Smaller (-)"
          size="sm"
          onPress={keys['-']}
        />
        <span className={styles.size}>{Math.round(look.zoom * 100)}%</span>
        <IconButton
          icon="add"
          isDisabled={look.zoom >= LARGEST}
          label="Larger (+)"
          size="sm"
          onPress={keys['+']}
        />
        <IconButton icon="redo" label="Turn (R)" size="sm" onPress={keys['r']} />
        {pages > 1 && <Pages goTo={goTo} page={page} pages={pages} />}
      </Toolbar>
      {/* Scrolled and sized by keys, so it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role */}
      <div aria-label={label} className={styles.room} role="group" tabIndex={0} onKeyDown={onKey}>
        {children(look)}
      </div>
    </div>
  );
}

type PagesProps = { readonly page: number; readonly pages: number; readonly goTo: (page: number) => void };

function Pages({ page, pages, goTo }: PagesProps) {
  return (
    <>
      <IconButton
        icon="chevronLeft"
        isDisabled={page <= 1}
        label="Page before"
        size="sm"
        onPress={() => goTo(page - 1)}
      />
      <output className={styles.size}>
        Page {page} of {pages}
      </output>
      <IconButton
        icon="chevronRight"
        isDisabled={page >= pages}
        label="Next page"
        size="sm"
        onPress={() => goTo(page + 1)}
      />
    </>
  );
}
