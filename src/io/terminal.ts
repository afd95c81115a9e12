// The terminal: what stdout is, whether it takes colour, how wide it is.

/** What a stream is to its reader. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none, never fewer than 40. */
  readonly width: number;
}

/** Reads the terminal. NO_COLOR (no-color.org) and FORCE_COLOR are honoured, in this order. */
export function readTerminal(stream: { isTTY?: boolean; columns?: number }, env: Readonly<Record<string, string | undefined>>): Terminal {
  const isTTY = stream.isTTY === true;
  const { FORCE_COLOR: force = '' } = env;
  const color = env.NO_COLOR || force === '0' ? false : force !== '' || (isTTY && env.TERM !== 'dumb');
  const columns = stream.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return { isTTY, color, width: Number.isFinite(columns) && columns > 0 ? Math.max(40, columns) : 80 };
}
