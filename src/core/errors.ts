/** The closed set of reasons for which Tandem stops on purpose. */
export type ErrorCode = 'input' | 'auth' | 'build' | 'cloud' | 'unhealthy' | 'timeout' | 'cancelled'

interface TandemErrorOptions {
  readonly hint?: string
  readonly cause?: unknown
}

/**
 * An error written for the user: `message` says what happened, to which thing, with the value; `hint` says what to do.
 * Anything else that is thrown is a bug of ours and keeps its stack.
 */
export class TandemError extends Error {
  override readonly name: string = 'TandemError'
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, options: TandemErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}

/** Input mistakes are collected and reported together: one problem a line. */
export class InputError extends TandemError {
  override readonly name: string = 'InputError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[], options: TandemErrorOptions = {}) {
    super('input', problems.join('\n'), options)
    this.problems = problems
  }
}

/**
 * What a cloud's refusal means for whoever asked.
 *
 * - `throttled`: answered, nothing done, ask again later (429)
 * - `unanswered`: nobody knows whether it was done (5xx, reset, time-out): recall before asking again
 * - `denied`: a permission or identity is missing; asking again cannot help, unless it was granted a moment ago
 * - `conflict`: the resource is not what the guard said (etag, 409, 412)
 * - `missing` / `exists`: the thing is not there, or is there already
 * - `invalid`: the request itself is refused
 * - `exhausted`: a quota is used up
 */
export type Trouble =
  | 'throttled'
  | 'unanswered'
  | 'denied'
  | 'conflict'
  | 'missing'
  | 'exists'
  | 'invalid'
  | 'exhausted'

interface CloudErrorOptions extends TandemErrorOptions {
  readonly trouble: Trouble
  /** The cloud's own name of the call, e.g. `run.services.patch`. */
  readonly operation: string
  /** HTTP status, where there was an answer. */
  readonly status?: number
  /** Seconds that the cloud asked us to wait. */
  readonly retryAfter?: number
  readonly code?: ErrorCode
}

/** A call to a cloud or a registry that did not succeed, normalised where the call is made. */
export class CloudError extends TandemError {
  override readonly name: string = 'CloudError'
  readonly trouble: Trouble
  readonly operation: string
  readonly status: number | undefined
  readonly retryAfter: number | undefined

  constructor(message: string, options: CloudErrorOptions) {
    super(options.code ?? (options.trouble === 'denied' ? 'auth' : 'cloud'), message, options)
    this.trouble = options.trouble
    this.operation = options.operation
    this.status = options.status
    this.retryAfter = options.retryAfter
  }
}

/** Several errors told as one, with the code of the first: nobody has to mend them one a run. */
export function asOne(errors: readonly TandemError[]): TandemError {
  const [first] = errors
  if (errors.length === 1 && first !== undefined) return first
  const hints = new Set(errors.flatMap(({ hint }) => hint ?? []))
  return new TandemError(first?.code ?? 'cloud', errors.map(({ message }) => message).join('\n'), {
    cause: first,
    ...(hints.size === 0 ? {} : { hint: [...hints].join('\n') }),
  })
}

/** The same error in other words, or under another operation's name; what it was is its cause. */
export function retold(
  error: CloudError,
  { message = error.message, operation = error.operation, hint = error.hint }: RetoldOptions,
): CloudError {
  return new CloudError(message, {
    trouble: error.trouble,
    operation,
    code: error.code,
    cause: error,
    ...(hint === undefined ? {} : { hint }),
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
  })
}

interface RetoldOptions {
  readonly message?: string
  readonly operation?: string
  readonly hint?: string | undefined
}

/** The same trouble of a call that others know by another name. */
export const renamed = (operation: string, error: CloudError): CloudError =>
  error.operation === operation
    ? error
    : retold(error, { operation, message: error.message.replace(`${error.operation}: `, `${operation}: `) })

export const isCloudError = (error: unknown, ...troubles: Trouble[]): error is CloudError =>
  error instanceof CloudError && (troubles.length === 0 || troubles.includes(error.trouble))

/** What is not there is no error. */
export async function absentIfMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isCloudError(error, 'missing')) return undefined
    throw error
  }
}

/** The whole chain of causes, outermost first, one line each; for the debug log. */
export function causeChain(error: unknown): string[] {
  const lines: string[] = []
  for (
    let at: unknown = error;
    at !== undefined && lines.length < 10;
    at = at instanceof Error ? at.cause : undefined
  ) {
    lines.push(
      at instanceof Error ? `${at.name}: ${at.message}` : typeof at === 'string' ? at : `a thrown ${typeof at}`,
    )
  }
  return lines
}
