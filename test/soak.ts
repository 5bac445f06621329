/** Whether tests take their time (`npm run soak`): what is random is tried more often, what is large is larger. */
export const isSoak = process.env.SOAK !== undefined;
