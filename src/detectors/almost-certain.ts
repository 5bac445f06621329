/** The probability from which a detector that weighs chance speaks: the one from which a status is `broken`. */
export const almostCertain = 0.95;
