import { z } from 'zod';
import type { IsoDate } from '../../values/dates.ts';
import { DateOrNull, Id, Str } from '../../values/zod.ts';
import type { Plan } from '../projects/shapes.ts';
import type { AreaDetails } from '../setup/shapes.ts';

/** Another live project that asks a stakeholder of this one. */
export const Neighbour = z.strictObject({
  projectId: Id,
  reference: z.string(),
  title: Str,
  stakeholderId: Id,
  /** When it was last in touch with the stakeholder, or plans to be. */
  lastOn: DateOrNull,
});
export type Neighbour = Readonly<z.infer<typeof Neighbour>>;

/** Everything a rule may look at. The form, the Readiness page, the documents and the command line all give the same. */
export interface RuleFacts {
  readonly head: Pick<Plan['head'], 'status' | 'createdAt'>;
  readonly records: Plan['records'];
  readonly rows: Plan['rows'];
  readonly directory: Plan['directory'];
  readonly area: AreaDetails;
  readonly neighbours: readonly Neighbour[];
  /** The calendar date in London. */
  readonly today: IsoDate;
}
