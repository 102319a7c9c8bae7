import { createContext, useContext } from 'react';

/** Goes to where something missing is typed in. */
export type Seek = (link: string) => void;

/** Missing marks stand deep inside tables; handing the way down through every block would say nothing. */
export const SeekContext = createContext<Seek>(() => undefined);

export const useSeek = (): Seek => useContext(SeekContext);
