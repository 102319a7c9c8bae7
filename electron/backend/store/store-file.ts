/** The name of the store's file inside its folder. Kept apart, so that asking for it reads no SQLite. */
export const STORE_FILE = 'engagement-desk.sqlite';
