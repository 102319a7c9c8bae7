import type { GroupCode } from '../../domain/equality/groups.ts';
import type { Place, Quadrant } from '../../domain/stakeholders/quadrant.ts';
import type { IsoDate } from '../../values/dates.ts';

type YesNo = 'YES' | 'NO' | null;

/** E12 and E13. Who matters to the project and where each stands. Contact data never comes in here. */
export interface StakeholderFacts {
  readonly mapPurpose: string;
  /** Date of the latest position on the map; null while nobody is placed. */
  readonly mapDate: IsoDate | null;
  /** In print order: by quadrant, strongest first; those not placed last. */
  readonly placed: readonly PlacedFacts[];
  /** §7b: how each named kind of body is engaged, or why not. */
  readonly bodies: readonly BodyFacts[];
  readonly scrutiny: ScrutinyFacts;
  /** D05 §5. The kinds of group in use, with who they are and what they are used for. */
  readonly groupTypes: readonly GroupTypeFacts[];
  /** D05 §7. Every move on the map, oldest first. */
  readonly moves: readonly MoveFacts[];
}

export interface PlacedFacts {
  readonly id: string;
  readonly name: string;
  readonly groupType: string;
  readonly place: Place | null;
  readonly quadrant: Quadrant | null;
  readonly howAndWhen: string;
  readonly usedFor: readonly string[];
  readonly reaches: readonly GroupCode[];
  readonly contactOwner: string;
  readonly notes: string;
}

export interface BodyFacts {
  readonly body: string;
  readonly how: string;
  readonly link: string;
}

/** E07 hosc_required and. */
export interface ScrutinyFacts {
  readonly required: YesNo;
  /** What is recorded about it, a line each. */
  readonly details: readonly string[];
}

export interface GroupTypeFacts {
  readonly group: string;
  readonly who: string;
  readonly useFor: string;
}

export interface MoveFacts {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly date: IsoDate | null;
  readonly why: string;
  /** Its first place on the map. */
  readonly isFirst: boolean;
}
