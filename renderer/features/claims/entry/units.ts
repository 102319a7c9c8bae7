const TENTHS = 10;
const MINUTES = 60;

/** The most passengers a car is paid for (E43). */
export const MOST_PASSENGERS = 6;

/** The most miles that can be typed, in tenths: 10,000 miles. What is not likely is for the check to say. */
export const MOST_TENTHS = 100_000;

/** Miles as a person reads them, from tenths; null stays null. */
export const toMiles = (tenths: number | null): number | null => (tenths === null ? null : tenths / TENTHS);
/** Tenths of a mile from what a person typed, with one digit after the point. */
export const toTenths = (miles: number | null): number | null =>
  miles === null ? null : Math.round(miles * TENTHS);

/** Hours as a person reads them, from minutes. */
export const toHours = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round((minutes / MINUTES) * 100) / 100;
/** Minutes from hours, a quarter of an hour being 0.25. */
export const toMinutes = (hours: number | null): number | null =>
  hours === null ? null : Math.round(hours * MINUTES);
