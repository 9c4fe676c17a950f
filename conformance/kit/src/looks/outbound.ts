/** Name of the pseudo-operation under which sent messages stand in the log. */
export const outboundOperation = 'uitgaand-bericht'
