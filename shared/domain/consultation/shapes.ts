import { z } from 'zod';
import { CountOrNull, DateOrNull, Str, Text, TextList, Tri } from '../../values/zod.ts';
import { CONSULTATION_STATES } from './lists.ts';

/** E40. The formal consultation of a project; asked only where one is planned. */
export const Consultation = z.strictObject({
  state: z.enum(CONSULTATION_STATES),
  options: TextList,
  preferredOption: Text,
  openToChange: Tri,
  documents: TextList,
  summaryDoc: Str,
  opens: DateOrNull,
  closes: DateOrNull,
  /** Why less than twelve weeks is enough. */
  shorterReason: Text,
  /** What was done about a holiday inside it. */
  holidayReason: Text,
  /** School holidays and local holidays inside or near it, in words of the area. */
  schoolHolidays: Tri,
  easyReadReady: Tri,
  /** Gunning 1: nothing has been decided yet. */
  notDecided: Tri,
  formativeAnswer: Text,
  /** Gunning 2: what people are told. */
  reasonsGiven: Text,
  criteriaGiven: Text,
  alternativesGiven: Text,
  drawbacksGiven: Text,
  informationAnswer: Text,
  /** Gunning 3: enough time. */
  timeAnswer: Text,
  /** Gunning 4: answers are weighed. */
  conscientiousAnswer: Text,
  responsesReceived: CountOrNull,
  themesConsidered: CountOrNull,
  howConsidered: Text,
  analysedOn: DateOrNull,
  independentAnalysis: Tri,
  decisionInPublic: Tri,
  decidedOn: DateOrNull,
  reportPublishedOn: DateOrNull,
  /** Where the timeline was published. */
  timelinePublished: Str,
});

export const CONSULTATION_RECORDS = { consultation: Consultation } as const;
