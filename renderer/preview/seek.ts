import { createContext, useContext } from 'react';

/** Goes to where something missing is typed in. */
export type Seek = (link: string) => void;

/** Missing marks stand deep inside tables; handing the way down through every block would say nothing. Null: there is no way. */
export const SeekContext = createContext<Seek | null>(null);

export const useSeek = (): Seek | null => useContext(SeekContext);
