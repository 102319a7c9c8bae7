import { listWords } from '../../shared/values/text.ts';
import { NEED_CATEGORY_WORDS, type NeedCategory } from '../../shared/domain/people/lists.ts';
import { Link } from '../components/Link/Link.tsx';
import { StatusTag } from '../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden/VisuallyHidden.tsx';
import styles from './attendance.module.css';

interface PersonFlagsProps {
  /** The kinds of need that are flagged (E20). */
  readonly flags: readonly NeedCategory[];
  readonly isArchived?: boolean | undefined;
  readonly isUnder18?: boolean | undefined;
}

interface PersonNameProps extends PersonFlagsProps {
  readonly name: string;
  /** What they like to be called, where that is something else. */
  readonly preferredName?: string | undefined;
  /** Leads to the person’s own page. */
  readonly personId?: string | undefined;
}

/** A person’s name with what must not be overlooked about them: needs that are flagged, and being under 18. */
export function PersonName({ name, preferredName = '', personId, ...more }: PersonNameProps) {
  const shown = preferredName !== '' && preferredName !== name ? `${name} (“${preferredName}”)` : name;
  return (
    <span className={styles.person}>
      {personId === undefined ? <span>{shown}</span> : <Link href={`/people/${personId}`}>{shown}</Link>}
      <PersonFlags {...more} />
    </span>
  );
}

/** What must not be overlooked about a person, as tags. */
export function PersonFlags({ flags, isUnder18 = false, isArchived = false }: PersonFlagsProps) {
  const needs = listWords([...new Set(flags)].map((flag) => NEED_CATEGORY_WORDS[flag].toLowerCase()));
  return (
    <>
      {needs !== '' && (
        <StatusTag icon="flag" tone="special">
          <VisuallyHidden>Needs: </VisuallyHidden>
          {needs}
        </StatusTag>
      )}
      {isUnder18 && <StatusTag tone="warning">Under 18</StatusTag>}
      {isArchived && <StatusTag>In the archive</StatusTag>}
    </>
  );
}

/** The kinds of need of a person that are flagged. */
export const flagsOf = (
  needs: readonly { readonly flagged: boolean; readonly category: NeedCategory }[],
): readonly NeedCategory[] => needs.flatMap(({ flagged, category }) => (flagged ? [category] : []));
