// Made by `npm run gen:tables` from the migrations. Do not edit.
/** The version of a store that needs no step: the id of the last migration. */
export const NEWEST_VERSION = 40;
