import type { DirectoryEntry } from '../../../../shared/domain/directory/shapes.ts';
import { useAsk } from '../../../data/useAsk.ts';
import type { SourceView } from '../add/SourceFilters.tsx';

export interface LibraryView extends SourceView {
  readonly archived: boolean;
  /** Which part of a long library is shown, counted from nought; the newest sources come first. */
  readonly part: number;
}

export const ALL_SOURCES: LibraryView = { search: '', sourceType: null, archived: false, part: 0 };

/** So many sources are shown at a time. */
export const PART = 500;

/** The sources that fit, newest first. */
export const useLibrary = ({ part, ...view }: LibraryView) =>
  useAsk('directory.insightSources', { ...view, offset: part * PART, limit: PART }, { keepLast: true });

/** The entry of a list by its id, for the kit that edits it. */
export const entryIn = (
  entries: readonly { readonly id: string }[],
  id: string,
): DirectoryEntry<'insightSource'> | undefined =>
  entries.find((entry) => entry.id === id) as DirectoryEntry<'insightSource'> | undefined;
