/**
 * A definite wrong answer (404, a redirect, another body) may still heal while a new revision warms up or its address
 * spreads. When nothing but the very same one came for half of the deadline, and this many times, the rest is not waited for.
 */
export const stubborn = { answers: 10, shareOfDeadline: 0.5 } as const

/** No more of a body than this is read, bytes. */
export const bodyLimit = 256 * 1024

/** An identity token is asked for anew after this, ms: a long wait outlives the shortest of them. */
export const tokenAge = 240_000

/**
 * An address that has just been given to a revision spreads in a moment: its first bad answers are followed sooner than by the policy's interval,
 * ms. Good ones never are, so that as many in a row prove as much as ever; nor is a service that is to be asked more rarely than `upTo`.
 */
export const quickly = { pauses: [100, 200, 400], upTo: 1_000 } as const
