/** £75.00 offered for two hours at an activity, by the rate of half a day. */
export const twoHours = (participantId: string, activityId: string) => ({
  participantId,
  activityId,
  rateRowId: 'half-day',
  minutes: 120,
  units: null,
  offeredPence: 7500,
  offerReason: '',
  offerMadeOn: '2026-05-20',
  note: '',
});
