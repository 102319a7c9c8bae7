import { grouped } from '../../../../shared/values/text.ts';
import { Pager } from '../../../components/Pager/Pager.tsx';

interface PartPagerProps {
  /** The part that is shown, from 0. */
  readonly page: number;
  /** How many a part has. */
  readonly size: number;
  readonly more: boolean;
  readonly onPage: (page: number) => void;
}

/** The way through a list that nobody counts; nothing while it is one part. */
export function PartPager({ page, size, more, onPage }: PartPagerProps) {
  if (page === 0 && !more) return null;
  const end = more ? `to ${grouped((page + 1) * size)}` : 'to the end';
  return (
    <Pager
      words={`From number ${grouped(page * size + 1)} ${end}`}
      page={page}
      hasMore={more}
      onPage={onPage}
    />
  );
}
