import type { IsoDate, IsoInstant } from '../../values/dates.ts';
import type { Status } from '../plan/lists.ts';

/** A row of the project list. Texts are empty where nothing was said yet. */
export interface ProjectSummary {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly areaName: string;
  readonly status: Status;
  readonly archived: boolean;
  readonly engagementLead: string;
  readonly decisionDate: IsoDate | null;
  readonly updatedAt: IsoInstant;
}
