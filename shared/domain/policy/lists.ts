import type { Words } from '../plan/lists.ts';

/** E43 mode of travel. */
export const TRAVEL_MODES = [
  'BUS',
  'TRAIN',
  'TRAM_METRO',
  'TAXI',
  'CAR',
  'MOTORCYCLE',
  'BICYCLE',
  'WALK',
  'FERRY',
  'OTHER',
] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];
export const TRAVEL_MODE_WORDS: Words<TravelMode> = {
  BUS: 'Bus',
  TRAIN: 'Train',
  TRAM_METRO: 'Tram or metro',
  TAXI: 'Taxi',
  CAR: 'Car',
  MOTORCYCLE: 'Motorcycle',
  BICYCLE: 'Bicycle',
  WALK: 'Walking',
  FERRY: 'Ferry',
  OTHER: 'Other',
};

/** The modes that are paid by the mile. */
export const MILEAGE_MODES = ['CAR', 'MOTORCYCLE', 'BICYCLE'] as const;
export type MileageMode = (typeof MILEAGE_MODES)[number];
export const isMileageMode = (mode: TravelMode): mode is MileageMode =>
  (MILEAGE_MODES as readonly string[]).includes(mode);

/** E02 return_variance_action. */
export const VARIANCE_ACTIONS = ['NONE', 'PAY_EXTRA', 'ADJUST_BOTH_WAYS'] as const;
export type VarianceAction = (typeof VARIANCE_ACTIONS)[number];
export const VARIANCE_ACTION_WORDS: Words<VarianceAction> = {
  NONE: 'Leave it as it was paid',
  PAY_EXTRA: 'Pay what is missing',
  ADJUST_BOTH_WAYS: 'Pay what is missing, take back what was too much',
};
