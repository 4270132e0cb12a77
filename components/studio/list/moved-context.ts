import { createContext } from 'react';

/** Whether somebody has just gone from one page of the studio to another, so that the new one takes the focus. */
export const MovedContext = createContext<{ current: boolean }>({ current: false });
