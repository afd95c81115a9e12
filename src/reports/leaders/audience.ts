// Who reads a draft; apart, so that the command line knows it without the rest.

/** Who reads a draft: the public, the leaders, or those who write it. */
export const AUDIENCES = ['leaders', 'public', 'drafters'] as const;
/** Who reads a draft. */
export type Audience = (typeof AUDIENCES)[number];
