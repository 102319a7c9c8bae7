import type { Area } from '../../../../shared/domain/setup/shapes.ts';
import { findArea } from '../../store/setup.store.ts';
import type { SourceRequest } from './index.ts';

/** E01. The area whose policy and contacts the document prints. */
export function loadArea({ db, head }: SourceRequest): Area {
  const area = findArea(db, head.areaId);
  if (!area) throw new Error('A project points to an area that is not there');
  return area;
}
