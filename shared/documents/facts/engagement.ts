import type { IsoDate } from '../../values/dates.ts';

/** E16 and E17. An activity that counts: cancelled ones are left out. */
export interface ActivityFacts {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly purpose: string;
  readonly groups: readonly string[];
  readonly place: string;
  readonly date: IsoDate | null;
  /** Last day where it runs over several; null: one day. */
  readonly endsOn: IsoDate | null;
  /** `10:00 to 12:00`; empty where no time is given. */
  readonly times: string;
  readonly isDone: boolean;
  readonly closingDate: IsoDate | null;
  readonly numberExpected: number | null;
  readonly numberAttended: number | null;
  readonly formats: readonly string[];
  readonly accessNote: string;
  readonly offer: string;
  readonly questions: readonly string[];
  /** The group checklist, or null where it does not apply. */
  readonly checklist: readonly ChecklistItemFacts[] | null;
  /** `9 of 12 items met; outstanding: WiFi.`; empty where there is no checklist. */
  readonly checklistSummary: string;
}

export interface ChecklistItemFacts {
  readonly item: string;
  readonly state: 'YES' | 'NO' | 'NOT_APPLICABLE' | 'UNANSWERED';
  readonly note: string;
}

/** E30. What several people said. */
export interface ThemeFacts {
  readonly title: string;
  readonly summary: string;
  readonly count: number | null;
  readonly groups: readonly string[];
  readonly groupsDiffering: string;
}

/** E40. */
export interface ConsultationFacts {
  readonly opens: IsoDate | null;
  readonly closes: IsoDate | null;
  readonly gunning: readonly GunningFacts[];
}

export interface GunningFacts {
  readonly principle: string;
  readonly answer: string;
  readonly answerLink: string;
  /** What dated records say, a sentence each. */
  readonly evidence: readonly string[];
  /** Where the first piece of evidence that is not there yet is recorded. */
  readonly evidenceLink: string;
}
