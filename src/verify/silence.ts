import { isCloudError, TandemError } from '../core/errors.ts'
import { printable } from '../core/printable.ts'
import { type FailureKind, failureKind } from '../http/failure.ts'
import type { BadAnswer, BadClass } from './answer.ts'
import { withoutTokens } from './excerpt.ts'

/**
 * What a request without answer says: a name, a certificate, a connection that may not be there yet. `undefined` for what
 * is no trouble of the network.
 */
export function judgeSilence(error: unknown): BadAnswer | undefined {
  const kind = kindOf(error)
  if (kind === undefined || !(error instanceof TandemError)) return undefined
  const operation = isCloudError(error) ? `${error.operation}: ` : ''
  const message = error.message.startsWith(operation) ? error.message.slice(operation.length) : error.message
  return { good: false, ...meaning[kind], text: printable(withoutTokens(message), 300), definite: false }
}

function kindOf(error: unknown): FailureKind | undefined {
  if (isCloudError(error)) return error.trouble === 'unanswered' ? failureKind(error) : undefined
  return error instanceof TandemError && error.code === 'timeout' ? 'timeout' : undefined
}

const meaning: Readonly<Record<FailureKind, { readonly class: BadClass; readonly label: string }>> = {
  name: { class: 'dns', label: 'name not known' },
  refused: { class: 'connection', label: 'connection refused' },
  reset: { class: 'connection', label: 'connection reset' },
  certificate: { class: 'tls', label: 'certificate not accepted' },
  timeout: { class: 'timeout', label: 'timeout' },
  proxy: { class: 'proxy', label: 'refused by the proxy' },
  unknown: { class: 'connection', label: 'no connection' },
}
