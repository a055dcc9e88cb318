/**
 * A definite wrong answer (404, a redirect, another body) may still heal while a new revision warms up or its address
 * spreads. When nothing but the very same one came for half of the deadline, and this many times, the rest is not waited for.
 */
export const stubborn = { answers: 10, shareOfDeadline: 0.5 } as const

/** No more of a body than this is read, bytes. */
export const bodyLimit = 256 * 1024

/** An identity token is asked for anew after this, ms: a long wait outlives the shortest of them. */
export const tokenAge = 240_000
