import { isCloudError } from '../core/errors.ts'

/**
 * Whether AWS says that App Runner is not open to the account. How it does is not documented: these are its codes for an account without
 * a subscription, and the words that it has for other services which take no new customers (November 2026). A denial of any other kind
 * says nothing of what is there.
 */
export function isClosedToAccount(error: unknown): boolean {
  if (!isCloudError(error, 'denied', 'invalid')) return false
  return isUnsubscribed(error) || /\b(?:open|available) to new customers\b/i.test(error.message)
}

/** By the name under which AWS refused: the SDK's error is the cause. */
const isUnsubscribed = ({ cause }: Error): boolean =>
  cause instanceof Error && /^(?:SubscriptionRequired|OptInRequired)/.test(cause.name)
